import type { GateBlock } from '@jiaobian/contracts';
import { authorisedPosts, noPosts, type StandingPosts } from '../gate/gate-view';
import { isReservedUnit, unitStageTrack } from '../ledger-account';
import type { Movement } from '../movement';
import { lineBlock, lineIdOf, planSchoolPosts } from './plan-school-posts';
import { planTotals } from './plan-totals';
import type { RegisteredPosts, RegisteredTotal, RegistrationInput } from './registration-facts';

export interface RegistrationPlan {
  blocks: GateBlock[];
  movements: Movement[];
  totals: RegisteredTotal[];
}

/**
 * The gate for an import: what brings the ledger to the workbook, or every reason why it may not. The first import of
 * a track opens its balances; later ones move people, and posts only of schools that are new, out of the pool's
 * remainder: all others take an adjustment (domain.md §3, invariant 3). A line that the workbook has no more has
 * nobody on post; its posts stay until an adjustment moves them.
 */
export function planRegistration(input: RegistrationInput): RegistrationPlan {
  const { request, facts } = input;
  const totals = planTotals(input);
  const standing = new Map(facts.posts.map((line) => [unitStageTrack(line.unit, line.stage, line.track), line]));
  const known = new Set(facts.posts.map((line) => line.unit));
  const documents = new Map([...facts.totals, ...request.totals].map((total) => [total.track, total.documentNumber]));
  const opened = new Set(facts.totals.map((total) => total.track));
  const plan: RegistrationPlan = { blocks: [...totals.blocks], movements: [...totals.movements], totals: totals.changed };
  const refusedTracks = new Set(totals.blocks.map(({ track }) => track));
  const seen = new Set<string>();
  for (const line of [...request.posts, ...linesLeftOut(input)]) {
    if (seen.has(lineIdOf(line))) {
      plan.blocks.push(lineBlock(line, 'LINE_TWICE', line.authorised, 0));
      continue;
    }
    seen.add(lineIdOf(line));
    // Without a total that can be, each of its lines would only repeat the refusal.
    if (refusedTracks.has(line.track)) continue;
    const documentNumber = documents.get(line.track)!;
    const opening = !opened.has(line.track);
    const posts = standing.get(unitStageTrack(line.schoolCode, line.stage, line.track)) ?? unheld(line);
    const context = { input, opening, newSchool: opening || !known.has(line.schoolCode), documentNumber, poolVacant: totals.poolVacant };
    const { blocks, movements } = planSchoolPosts(line, posts, context);
    plan.blocks.push(...blocks);
    plan.movements.push(...movements);
  }
  return plan;
}

function unheld({ schoolCode, stage, track }: RegisteredPosts): StandingPosts {
  return { unit: schoolCode, stage, track, ...noPosts };
}

function linesLeftOut({ request, facts }: RegistrationInput): RegisteredPosts[] {
  const told = new Set(request.posts.map(lineIdOf));
  return facts.posts.flatMap((line): RegisteredPosts[] => {
    if (isReservedUnit(line.unit) || line.stage === 'any' || line.occupied + line.over === 0) return [];
    const left = { schoolCode: line.unit, stage: line.stage, track: line.track, authorised: authorisedPosts(line), occupied: 0 };
    return told.has(lineIdOf(left)) ? [] : [left];
  });
}
