import { poolUnit, type GateBlock } from '@jiaobian/contracts';
import type { Track } from '@jiaobian/kernel';
import { byException, take, type ExceptionUse } from '../gate/exception-uses';
import { authorisedPosts, freePosts, type StandingPosts } from '../gate/gate-view';
import { approvalUnit, isReservedUnit, place, type AccountState } from '../ledger-account';
import type { Movement, MovementKind, Posting } from '../movement';
import type { RegisteredPosts, RegistrationInput } from './registration-facts';
import { registrationMovement } from './registration-movement';

export interface LineContext {
  input: RegistrationInput;
  /** The first import of the track: people beyond the posts are carried over (存量超编). */
  opening: boolean;
  /** The school has had no post in the ledger. */
  newSchool: boolean;
  documentNumber: string;
  poolVacant: Map<Track, number>;
}

export interface LinePlan {
  blocks: GateBlock[];
  movements: Movement[];
}

/** The movements that bring one school × stage × track to what the workbook says, or the reasons why the gate refuses. */
export function planSchoolPosts(line: RegisteredPosts, standing: StandingPosts, context: LineContext): LinePlan {
  const refuse = (code: string, asked: number, available: number): LinePlan => ({
    movements: [],
    blocks: [lineBlock(line, code, asked, available, standing)],
  });
  if (isReservedUnit(line.schoolCode)) return refuse('RESERVED_UNIT', line.authorised, 0);
  const authorised = authorisedPosts(standing);
  const added = line.authorised - authorised;
  if (added !== 0 && !context.newSchool) return refuse('AUTHORISED_DIFFERS', line.authorised, authorised);
  if (added > 0 && context.input.facts.closedSchools.includes(line.schoolCode)) return refuse('SCHOOL_CLOSED', line.authorised, 0);
  const pool = context.poolVacant.get(line.track) ?? 0;
  if (added > pool) return refuse('NOT_ENOUGH_VACANT', added, pool);

  // Posts reserved for a case stay reserved: people fill what is left, the others are beyond the posts.
  const usable = line.authorised - standing.reserved - standing.frozen;
  const occupied = Math.min(line.occupied, usable);
  const over = line.occupied - occupied;
  const mayGrow = context.opening || context.input.facts.mayGrowOverQuota;
  const uses = mayGrow ? [] : take(exceptionsOf(line, context), over - standing.over);
  const excepted = uses.reduce((sum, { count }) => sum + count, 0);
  if (over > standing.over + excepted && !mayGrow) return refuse('OVER_QUOTA_GROWS', over, standing.over + excepted);

  const entering = occupied - standing.occupied;
  const free = freePosts(standing) + added;
  if (entering > free) return refuse('NOT_YET_EFFECTIVE', entering, free);

  context.poolVacant.set(line.track, pool - added);
  return {
    blocks: [],
    movements: movementsOf(line, { added, occupied: entering, over: over - standing.over }, context).map((movement) =>
      byException(movement, uses),
    ),
  };
}

function exceptionsOf({ schoolCode, stage, track }: RegisteredPosts, { input }: LineContext): ExceptionUse[] {
  return (input.facts.exceptions ?? [])
    .filter((exception) => exception.schoolCode === schoolCode && exception.stage === stage && exception.track === track)
    .map(({ exceptionId, documentNumber, count }) => ({ exceptionId, documentNumber, count }));
}

interface Changes {
  added: number;
  occupied: number;
  over: number;
}

function movementsOf(line: RegisteredPosts, changes: Changes, context: LineContext): Movement[] {
  const at = (state: AccountState) => place(line.schoolCode, line.stage, state);
  const contra = place(approvalUnit, 'any', 'over');
  const registration = posting(line.track, changes.added, place(poolUnit, 'any', 'vacant'), at('vacant'));
  const people = [
    posting(line.track, changes.occupied, at('vacant'), at('occupied')),
    posting(line.track, changes.over, contra, at('over')),
  ];
  const postings = [...registration, ...people.flat()];
  if (postings.length === 0) return [];
  const part = { kind: kindOf(changes), reason: `登记核定编制 ${line.authorised}、实有 ${line.occupied} 人` };
  return [registrationMovement(context.input, { ...part, postings, lineId: lineIdOf(line), documentNumber: context.documentNumber })];
}

function kindOf({ added, occupied, over }: Changes): MovementKind {
  if (added > 0) return 'registration';
  return occupied + over < 0 ? 'exit' : 'entry';
}

/** A change of a balance in either direction as a posting of a positive amount; none for 0. */
function posting(track: Track, change: number, from: Posting['from'], to: Posting['to']): Posting[] {
  if (change === 0) return [];
  return change > 0 ? [{ track, amount: change, from, to }] : [{ track, amount: -change, from: to, to: from }];
}

export function lineIdOf(line: RegisteredPosts): string {
  return `${line.schoolCode}/${line.stage}/${line.track}`;
}

export function lineBlock(line: RegisteredPosts, code: string, asked: number, available: number, standing?: StandingPosts): GateBlock {
  const { schoolCode: unit, stage, track } = line;
  return {
    lineId: lineIdOf(line),
    code,
    unit,
    stage,
    track,
    asked,
    available,
    entryIds: standing?.lastEntryId ? [standing.lastEntryId] : [],
  };
}
