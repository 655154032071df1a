import { flagClosed, flagOpened } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import { contentHash, derivedId, type CalendarDate } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import type { Finding } from '../domain/flags/finding';
import { judgeUnit } from '../domain/flags/judge-unit';
import type { FlagCause, FlagRecord } from '../persistence/flags/flag-record';
import { factsOf } from '../persistence/flags/flag-facts.repository';
import { flagParameters } from '../persistence/flags/flag-parameters.repository';
import { judgeAgainOn, type LockedUnit } from '../persistence/flags/flag-units.repository';
import {
  appendEvidence,
  changeFlag,
  insertFlag,
  latestEvidence,
  lockStandingFlags,
  type FlagActor,
} from '../persistence/flags/flags.repository';

const rule: FlagActor = { accountId: 'rule:flags', displayName: '系统规则' };

/**
 * Judges one unit by all that is known of it: opens what the rules find and no flag says yet, ends the flags whose fact is
 * gone, and notes numbers that are others now. The unit is locked by the caller, before it wrote its facts.
 */
export async function judge(transaction: Transaction, { unit, today, judgeOn }: LockedUnit, cause: FlagCause): Promise<void> {
  const [facts, parameters, standing] = await together([
    factsOf(transaction, unit, today),
    flagParameters(transaction),
    lockStandingFlags(transaction, unit),
  ]);
  const judged = judgeUnit(facts, parameters, today);
  const evidence = await latestEvidence(
    transaction,
    standing.map(({ id }) => id),
  );
  for (const finding of judged.findings) {
    const flag = standing.find((one) => isOf(one, finding));
    if (!flag) await open(transaction, unit, finding, cause, today);
    else if (contentHash(evidence.get(flag.id)) !== contentHash(finding.evidence))
      await appendEvidence(transaction, flag.id, finding.evidence, { ...cause, watermark: finding.watermark });
  }
  const ended = standing.filter((one) => !judged.findings.some((finding) => isOf(one, finding)));
  for (const flag of ended) await end(transaction, flag, cause);
  const next = judged.judgeOn ?? null;
  if (next !== judgeOn) await judgeAgainOn(transaction, unit, next);
}

function isOf(flag: FlagRecord, { kind, subject }: Finding): boolean {
  return flag.kind === kind && flag.subject === subject;
}

/** The id follows from what it is about and what told it: the same event again would open the same one. */
async function open(transaction: Transaction, unit: string, finding: Finding, cause: FlagCause, today: CalendarDate): Promise<void> {
  const { kind, subject, stage = null, track = null, evidence, watermark } = finding;
  const id = derivedId('pool.flag', transaction.county, unit, kind, subject, cause.eventId ?? '', cause.at);
  const openedBy = { ...cause, ...(watermark === undefined ? {} : { watermark }) };
  await insertFlag(transaction, { id, unit, kind, subject, stage, track, origin: 'rule', openedOn: today, openedBy }, evidence, rule);
  const data = { flagId: id, kind, unit, subject, origin: 'rule' as const, openedOn: today };
  await publish(transaction, flagOpened, { ...data, ...(cause.eventId ? { causeEventId: cause.eventId } : {}) }, { subject: id });
}

async function end(transaction: Transaction, flag: FlagRecord, cause: FlagCause): Promise<void> {
  const closedAt = new Date().toISOString();
  const columns = { ended_at: closedAt, ended_by: JSON.stringify(cause) };
  await changeFlag(transaction, flag, { step: 'close', state: 'closed', columns, actor: rule, details: cause });
  const { id: flagId, kind, unit, subject, origin } = flag;
  const caused = cause.eventId ? { causeEventId: cause.eventId } : {};
  await publish(
    transaction,
    flagClosed,
    { flagId, kind, unit, subject, origin, how: 'fact-ended', closedAt, ...caused },
    { subject: flagId },
  );
}
