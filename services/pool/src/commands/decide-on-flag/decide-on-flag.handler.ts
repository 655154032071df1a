import { flagClosed } from '@jiaobian/contracts';
import { countyToday, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertStep, flagMoves } from '../../domain/flags/flag-steps';
import { assertSeen } from '../../flags/assert-seen';
import { flagPerson, type FlagPerson } from '../../flags/flag-person';
import type { FlagRecord } from '../../persistence/flags/flag-record';
import { changeFlag, lockFlag } from '../../persistence/flags/flags.repository';
import { viewFlag, type FlagView } from '../../queries/view-flag';
import { DecideOnFlag, type FlagDecisionGiven } from './decide-on-flag.command';

/**
 * Nobody accepts or returns an answer that they gave, or that was given in their stead. A flag that a rule holds stands on after
 * its acceptance, until its fact ends, and the acceptance says why it was accepted all the same; a finding ends by it. Errors:
 * `CASE.SAME_PERSON`, `FLAG.STATE`, `FLAG.REASON_NEEDED`, `FLAG.DEADLINE_PASSED`, `CASE.VERSION`.
 */
@CommandHandler(DecideOnFlag)
export class DecideOnFlagHandler implements ICommandHandler<DecideOnFlag, FlagView> {
  async execute({ transaction, caller, id, step, given }: DecideOnFlag): Promise<FlagView> {
    const { version, deadline, ...decision } = given;
    const flag = await lockFlag(transaction, id);
    assertSeen(flag, version);
    assertStep(flag, step);
    const person = flagPerson(caller, 'pool.flag.supervise');
    if ([person.accountId, ...person.actingFor].some((account) => flag.answerers.includes(account)))
      throw new DomainError('CASE.SAME_PERSON', { step });
    if (decision.opinion === undefined && (step === 'return' || flag.origin === 'rule')) throw new DomainError('FLAG.REASON_NEEDED');
    await assertAhead(transaction, deadline);
    await decide(transaction, flag, step, person, decision, deadline);
    return viewFlag(transaction, id, undefined);
  }
}

async function assertAhead(transaction: Transaction, deadline: string | undefined): Promise<void> {
  const today = await countyToday(transaction);
  if (deadline !== undefined && deadline < today) throw new DomainError('FLAG.DEADLINE_PASSED', { deadline, today });
}

async function decide(
  transaction: Transaction,
  flag: FlagRecord,
  step: 'accept' | 'return',
  person: FlagPerson,
  decision: Omit<FlagDecisionGiven, 'version' | 'deadline'>,
  deadline: string | undefined,
): Promise<void> {
  const now = new Date().toISOString();
  const ends = step === 'accept' && flag.origin === 'recorded';
  const { documentNumber, meeting, decidedOn, opinion } = decision;
  const endedBy = { kind: 'person', at: now, byName: person.displayName, documentNumber, decidedOn };
  await changeFlag(transaction, flag, {
    step,
    state: flagMoves[step].to,
    columns: {
      decided_by: person.accountId,
      decided_by_name: person.displayName,
      decided_for: person.actingFor,
      decided_at: now,
      document_number: documentNumber,
      meeting,
      decided_on: decidedOn,
      opinion,
      ...(deadline === undefined ? {} : { deadline }),
      ...(ends ? { ended_at: now, ended_by: JSON.stringify(endedBy) } : {}),
    },
    actor: person,
    details: { ...decision, deadline },
  });
  if (!ends) return;
  const { id: flagId, kind, unit, subject, origin } = flag;
  const data = { flagId, kind, unit, subject, origin, how: 'accepted' as const, closedAt: now };
  await publish(transaction, flagClosed, { ...data, ...(documentNumber === undefined ? {} : { documentNumber }) }, { subject: flagId });
}
