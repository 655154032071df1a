import { countyToday, together, type Transaction } from '@jiaobian/database';
import { shownState, type CaseRecord, type Decision, type FilingState, type HistoryEntry, type Person } from '@jiaobian/filing';
import type { Role } from '@jiaobian/kernel';
import { levelOf, type JurisdictionLevel } from '../domain/standards/jurisdiction';
import { rulesOfVersion } from '../domain/standards/known-rule';
import { untestedRules, type TestResult } from '../domain/standards/run-tests';
import type { VersionText } from '../domain/standards/version-text';
import { findDrafts } from '../persistence/repositories/standard-drafts';
import { standardCases } from '../persistence/standard-cases';

/** Whether a consented version holds today by its own days; whether another stands before it, its rules say. */
export const standings = ['none', 'upcoming', 'in-force', 'over'] as const;
export type Standing = (typeof standings)[number];

export interface StandardVersionSummary {
  id: string;
  state: FilingState;
  version: number;
  revision: number;
  standing: Standing;
  level: JurisdictionLevel | undefined;
  ruleIds: string[];
  testsPassed: boolean;
  untested: string[];
  text: VersionText;
  proposer: Person;
  openedAt: string;
  submittedAt?: string;
  decision?: Decision;
}

export interface StandardVersionView extends StandardVersionSummary {
  results: TestResult[];
  contributors: string[];
  history: Omit<HistoryEntry, 'before' | 'after'>[];
}

export interface StandardVersionList {
  items: StandardVersionSummary[];
  /** 待办: how many wait for the caller's office. */
  toDo: number;
}

/** Which states wait for whom: a returned version is the bureau's again. */
const waitsFor: Partial<Record<Role, readonly FilingState[]>> = {
  'education-bureau': ['draft', 'returned'],
  'quota-office': ['submitted'],
};

export async function listStandardVersions(transaction: Transaction, roles: readonly Role[]): Promise<StandardVersionList> {
  const records = await standardCases.list(transaction);
  const items = await summaries(transaction, records);
  const waiting = new Set(roles.flatMap((role) => waitsFor[role] ?? []));
  return { items: items.map(({ summary }) => summary), toDo: records.filter((record) => waiting.has(shownState(record))).length };
}

/** Errors: `CASE.NOT_FOUND`. */
export async function viewStandardVersion(transaction: Transaction, id: string): Promise<StandardVersionView> {
  const record = await standardCases.load(transaction, id);
  const [[found], history] = await together([summaries(transaction, [record]), standardCases.history.of(transaction, id)]);
  return {
    ...found!.summary,
    results: found!.results,
    contributors: record.contributors,
    history: history.map(({ before: _before, after: _after, ...entry }) => entry),
  };
}

async function summaries(transaction: Transaction, records: readonly CaseRecord[]) {
  const [drafts, today] = await together([
    findDrafts(
      transaction,
      records.map(({ id }) => id),
    ),
    countyToday(transaction),
  ]);
  const byCase = new Map(drafts.map((draft) => [draft.caseId, draft]));
  return records.map((record) => {
    const { text, results } = byCase.get(record.id)!;
    return { summary: summaryOf(record, text, results, transaction.county, today), results };
  });
}

function summaryOf(
  record: CaseRecord,
  text: VersionText,
  results: readonly TestResult[],
  county: string,
  today: string,
): StandardVersionSummary {
  const { id, version, revision, proposer, openedAt, submittedAt, decision } = record;
  return {
    id,
    state: shownState(record),
    version,
    revision,
    standing: standingOf(record, text, today),
    level: levelOf(text.jurisdiction, county),
    ruleIds: rulesOfVersion(text).map((rule) => rule.id),
    testsPassed: results.length > 0 && results.every(({ passed }) => passed),
    untested: untestedRules(text, results),
    text,
    proposer,
    openedAt,
    submittedAt,
    decision,
  };
}

function standingOf({ state }: CaseRecord, { effectiveFrom, effectiveTo }: VersionText, today: string): Standing {
  if (state !== 'consented') return 'none';
  if (effectiveFrom > today) return 'upcoming';
  return effectiveTo !== undefined && effectiveTo < today ? 'over' : 'in-force';
}
