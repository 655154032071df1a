import { poolUnit, type GateBlock } from '@jiaobian/contracts';
import { tracks, type Track } from '@jiaobian/kernel';
import { freePosts } from '../gate/gate-view';
import { approvalUnit, place } from '../ledger-account';
import type { Movement } from '../movement';
import type { RegisteredTotal, RegistrationFacts, RegistrationInput } from './registration-facts';
import { registrationMovement } from './registration-movement';

export interface TotalsPlan {
  blocks: GateBlock[];
  movements: Movement[];
  /** Totals that become a new approved total of their track. */
  changed: RegisteredTotal[];
  /** What the pool has to give to schools that are new to the ledger, per track. */
  poolVacant: Map<Track, number>;
}

/**
 * The county's totals 编制总量: a new or higher one brings posts into the pool, a lower one takes them out of it. A
 * total changes by another document of the staffing office and by nothing else (domain.md §3, invariant 1).
 */
export function planTotals(input: RegistrationInput): TotalsPlan {
  const plan: TotalsPlan = { blocks: [], movements: [], changed: [], poolVacant: new Map() };
  for (const track of tracks) {
    const pool = input.facts.posts.find((line) => line.unit === poolUnit && line.track === track);
    plan.poolVacant.set(track, pool ? freePosts(pool) : 0);
    planTrack(track, input, plan);
  }
  return plan;
}

function planTrack(track: Track, input: RegistrationInput, plan: TotalsPlan): void {
  const { request, facts } = input;
  const asked = request.totals.filter((total) => total.track === track);
  const known = facts.totals.find((total) => total.track === track);
  const lines = request.posts.filter((line) => line.track === track);
  const atSchools = lines.reduce((sum, line) => sum + line.authorised, 0);
  const refuse = (code: string, count: number, available: number) => plan.blocks.push(totalBlock(track, code, count, available, facts));
  if (asked.length > 1) return void refuse('TOTAL_TWICE', asked.length, 1);
  const [total] = asked;
  if (!total && !known && lines.length > 0) return void refuse('TOTAL_MISSING', atSchools, 0);
  const limit = total?.total ?? known?.total ?? 0;
  if (atSchools > limit) return void refuse('ABOVE_TOTAL', atSchools, limit);
  if (!total || total.total === known?.total) return;
  if (known && known.documentNumber === total.documentNumber) return void refuse('TOTAL_NEEDS_DOCUMENT', total.total, known.total);
  changeTotal(total, known?.total ?? 0, input, plan);
}

function changeTotal(total: RegisteredTotal, before: number, input: RegistrationInput, plan: TotalsPlan): void {
  const { track } = total;
  const change = total.total - before;
  const vacant = plan.poolVacant.get(track)!;
  // Lowering capacity passes the same gate: only idle posts of the pool can be given back.
  if (vacant + change < 0) return void plan.blocks.push(totalBlock(track, 'TOTAL_BELOW_POSTS', -change, vacant, input.facts));
  plan.changed.push(total);
  plan.poolVacant.set(track, vacant + change);
  const [approval, pool] = [place(approvalUnit, 'any', 'authorised'), place(poolUnit, 'any', 'vacant')];
  plan.movements.push(
    registrationMovement(input, {
      kind: 'total',
      lineId: `total/${track}`,
      documentNumber: total.documentNumber,
      effectiveOn: total.decidedOn,
      reason: `编制总量 ${before} → ${total.total}`,
      postings: [change > 0 ? { track, amount: change, from: approval, to: pool } : { track, amount: -change, from: pool, to: approval }],
    }),
  );
}

function totalBlock(track: Track, code: string, asked: number, available: number, facts: RegistrationFacts): GateBlock {
  const pool = facts.posts.find((line) => line.unit === poolUnit && line.track === track);
  const entryIds = pool?.lastEntryId ? [pool.lastEntryId] : [];
  return { lineId: `total/${track}`, code, unit: approvalUnit, stage: 'any', track, asked, available, entryIds };
}
