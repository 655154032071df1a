import { flagKindWords, type Bilingual } from '@jiaobian/contracts';
import { countyToday, type Transaction } from '@jiaobian/database';
import type { Attachment } from '@jiaobian/filing';
import type { CalendarDate, Role } from '@jiaobian/kernel';
import { flagRules, type Confidence } from '../domain/flags/flag-rules';
import type { Evidence } from '../domain/flags/finding';
import { isOverdue, type Assignee, type FlagState, type FlagStep } from '../domain/flags/flag-steps';
import { flagColumns, type FlagCause, type FlagRecord } from '../persistence/flags/flag-record';
import { flagScans } from '../persistence/flags/flag-scans';
import { latestEvidence, loadFlag } from '../persistence/flags/flags.repository';

/** What is not known is left out of an answer instead of standing there as null. */
type Present<Row> = { [Name in keyof Row as null extends Row[Name] ? never : Name]: Row[Name] } & {
  [Name in keyof Row as null extends Row[Name] ? Name : never]?: Exclude<Row[Name], null>;
};

/** A flag as the board shows it. */
export interface FlagSummary extends Present<Omit<FlagRecord, 'answerers'>> {
  unitName: string;
  kindName: Bilingual;
  /** Its evidence in one sentence, as it was told last. */
  text: Bilingual;
  /** The day of the answer has passed and there is none. */
  isOverdue: boolean;
  /** It was answered behind its day. */
  isLate: boolean;
  source: Bilingual;
  confidence: Confidence;
}

export interface FlagStepDone {
  version: number;
  step: FlagStep | 'open';
  stateBefore?: FlagState;
  stateAfter: FlagState;
  actorName: string;
  at: string;
  details: Record<string, unknown>;
}

export interface FlagView extends FlagSummary {
  rule: Bilingual;
  evidence: Evidence;
  /** Who answered, by account: none of them accepts. */
  answerers: string[];
  /** Each time that the numbers were others, the oldest first. */
  evidences: { place: number; evidence: Evidence; cause: FlagCause; recordedAt: string }[];
  history: FlagStepDone[];
  attachments: Attachment[];
}

export interface FlagFilter {
  unit?: string;
  kind?: string;
  states?: readonly FlagState[];
  assignee?: Assignee;
}

/** What waits for somebody: to be decided on by the supervisor, to be answered by whoever it was assigned to. */
export function waitingFor(roles: readonly Role[]): Pick<FlagFilter, 'states' | 'assignee'> {
  if (roles.includes('quota-office')) return { states: ['answered'] };
  return { states: ['assigned', 'returned'], assignee: roles.includes('school') ? 'school' : 'education-bureau' };
}

/** The county's flags, those that stand before the others, the newest first; a school sees its own. */
export async function listFlags(transaction: Transaction, { unit, kind, states, assignee }: FlagFilter): Promise<FlagSummary[]> {
  const flags = await transaction.query<FlagRecord & { unitName: string }>(
    `select ${flagColumns}, coalesce(s.name, f.unit) as "unitName" from flags f left join flag_schools s on s.school_code = f.unit
     where ($1::text is null or f.unit = $1) and ($2::text is null or f.kind = $2) and ($3::text[] is null or f.state = any ($3)) and ($4::text is null or f.assignee = $4)
     order by f.ended_at is not null, f.opened_at desc, f.id limit 5000`,
    [unit ?? null, kind ?? null, states ?? null, assignee ?? null],
  );
  const today = await countyToday(transaction);
  const evidence = await latestEvidence(
    transaction,
    flags.map(({ id }) => id),
  );
  return flags.map(({ answerers: _answerers, ...flag }) => summary(flag, evidence.get(flag.id)!.text, today));
}

/** Errors: `FLAG.NOT_FOUND`, also for a school whose flag it is not. */
export async function viewFlag(transaction: Transaction, id: string, school: string | undefined): Promise<FlagView> {
  const flag = await loadFlag(transaction, id, school);
  const [named] = await transaction.query<{ name: string }>('select name from flag_schools where school_code = $1', [flag.unit]);
  const evidences = await transaction.query<FlagView['evidences'][number]>(
    `select place, evidence, cause, ${instant('recorded_at')} as "recordedAt" from flag_evidence where flag_id = $1 order by place`,
    [id],
  );
  const history = await transaction.query<FlagStepDone & { stateBefore: FlagState | null }>(
    `select version, step, state_before as "stateBefore", state_after as "stateAfter", actor_name as "actorName", ${instant('at')} as at, details
     from flag_history where flag_id = $1 order by version`,
    [id],
  );
  const { answerers, ...shown } = flag;
  const { evidence } = evidences.at(-1)!;
  const today = await countyToday(transaction);
  return {
    ...summary({ ...shown, unitName: named?.name ?? flag.unit }, evidence.text, today),
    rule: flagRules[flag.kind].rule,
    evidence,
    answerers,
    evidences,
    history: history.map(({ stateBefore, ...step }) => ({ ...step, ...(stateBefore === null ? {} : { stateBefore }) })),
    attachments: await flagScans.listOf(transaction, id),
  };
}

function summary(flag: Omit<FlagRecord, 'answerers'> & { unitName: string }, text: Bilingual, today: CalendarDate): FlagSummary {
  const { source, confidence } = flagRules[flag.kind];
  const recorded = {
    zh: `编办文件 ${flag.openedBy.documentNumber}`,
    en: `Document ${flag.openedBy.documentNumber} of the staffing office`,
  };
  const present = Object.fromEntries(Object.entries(flag).filter(([, value]) => value !== null)) as Present<typeof flag>;
  return {
    ...present,
    kindName: flagKindWords[flag.kind],
    text,
    isOverdue: isOverdue(flag, today),
    isLate:
      flag.state !== 'assigned' &&
      flag.state !== 'returned' &&
      flag.answeredOn !== null &&
      flag.deadline !== null &&
      flag.answeredOn > flag.deadline,
    source: flag.origin === 'recorded' ? recorded : source,
    confidence: flag.origin === 'recorded' ? 'H' : confidence,
  };
}

function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
