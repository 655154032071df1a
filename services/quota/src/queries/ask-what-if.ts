import { together, type Transaction } from '@jiaobian/database';
import type { AdjustmentMove, AdjustmentOutcome, TrackBalance } from '@jiaobian/planning';
import { parametersOn, poolSharing } from '../domain/parameters/county-parameters';
import { assumeParameters, assumeRules, type AssumedRule } from '../domain/what-if/assumed-rules';
import { changePupils, checkPupilChanges, type PupilChange } from '../domain/what-if/pupil-change';
import { branchDraft, branchPosts, entitledStages, type BranchPosts } from '../domain/what-if/what-if';
import { compareEntitlements, type Comparison } from '../domain/standards/compare-entitlements';
import type { VersionParameter } from '../domain/standards/version-text';
import { appliedDay } from '../entitlement/applied-day';
import { currentInputs, inForceOn } from '../entitlement/load-inputs';
import { linesOfSet, setBefore } from '../persistence/repositories/entitlements';
import { knownSchools } from '../persistence/repositories/schools';
import { standingPosts } from '../persistence/repositories/standing-posts';
import { basisUnits, poolOf, type BasisLine } from './adjustment-basis';
import { nameSchools, type NamedComparison } from './name-schools';

export interface WhatIf {
  rules: readonly AssumedRule[];
  parameters: readonly VersionParameter[];
  pupils: readonly PupilChange[];
}

export interface WhatIfAnswer extends NamedComparison {
  censusId: string;
  censusOn: string;
  on: string;
  posts: (BranchPosts & { schoolName: string })[];
  moves: (Omit<AdjustmentMove, 'reason'> & { reason: Pick<AdjustmentMove['reason'], 'text'>; fromName: string; toName: string })[];
  /** Schools that the draft would leave as they are, and why. */
  skipped: (Omit<AdjustmentOutcome, 'share'> & { schoolName: string })[];
  balances: TrackBalance[];
}

/**
 * "If ratios or pupils change like this, which posts would move?" The whole is computed on a branch of today's numbers and
 * nothing of it is written. Changed pupils stand for the next September: the census that is there is then the one before.
 * Errors: `CENSUS.NOT_FOUND`, `WHAT_IF.INVALID`, `PARAMETER.INVALID`, those of the planner.
 */
export async function askWhatIf(transaction: Transaction, { rules, parameters, pupils }: WhatIf): Promise<WhatIfAnswer> {
  const current = await currentInputs(transaction);
  const { censusId, censusOn, schools, known, recorded } = current;
  checkPupilChanges(pupils, schools);
  const on = await appliedDay(transaction, censusOn);
  const now = inForceOn(
    transaction.county,
    on,
    known.map(({ rule }) => rule),
    recorded,
  );
  const comparison = compareEntitlements(
    { schools, ...now },
    {
      schools: changePupils(schools, pupils),
      rules: assumeRules(now.rules, rules),
      parameters: assumeParameters(now.parameters, parameters),
    },
  );
  const [posts, named, registered, linesBefore] = await together([
    standingPosts(transaction),
    nameSchools(transaction, comparison),
    knownSchools(transaction),
    pupils.length > 0 ? pupilsNow(comparison) : pupilsOfCensusBefore(transaction, censusOn),
  ]);
  const nameOf = namesOf(registered);
  const shared = assumeParameters(parametersOn(recorded, current.today), parameters);
  const sharing = poolSharing(shared);
  const units = basisUnits({ lines: linesThen(comparison), linesBefore, posts, schools: registered, sharing });
  const { moves, outcomes, balances } = branchDraft(units, poolOf(posts), { floor: sharing.floor, stageMoves: shared.stageMoves });
  return {
    censusId,
    censusOn,
    on,
    ...named,
    posts: branchPosts(comparison, posts).map((line) => ({ ...line, schoolName: nameOf(line.schoolCode) })),
    moves: moves.map((move) => ({ ...move, reason: { text: move.reason.text }, fromName: nameOf(move.from), toName: nameOf(move.to) })),
    skipped: outcomes
      .filter(({ code }) => code !== 'SERVED')
      .map(({ share: _share, ...outcome }) => ({ ...outcome, schoolName: nameOf(outcome.unit) })),
    balances,
  };
}

function namesOf(schools: readonly { code: string; name: string }[]): (code: string) => string {
  const names = new Map(schools.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

function linesThen(comparison: Comparison): BasisLine[] {
  const entitled = entitledStages(comparison, 'after');
  return comparison.lines.map(({ after }, index) => ({ ...entitled[index]!, pupils: after.pupils, exact: after.exact.toString() }));
}

interface StagePupils {
  schoolCode: string;
  stage: BasisLine['stage'];
  pupils: number;
}

function pupilsNow({ lines }: Comparison): StagePupils[] {
  return lines.map(({ schoolCode, stage, before: { pupils } }) => ({ schoolCode, stage, pupils }));
}

async function pupilsOfCensusBefore(transaction: Transaction, censusOn: string): Promise<StagePupils[]> {
  const previous = await setBefore(transaction, censusOn);
  return previous ? linesOfSet(transaction, previous.id) : [];
}
