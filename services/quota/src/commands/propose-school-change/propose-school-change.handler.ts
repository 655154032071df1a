import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { isReservedUnit } from '../../domain/ledger-account';
import { contentHash } from '@jiaobian/kernel';
import { targetsOf } from '../../domain/school-change/plan-school-change';
import type { SchoolChange } from '../../domain/school-change/school-change';
import { passSchoolChange } from '../../gate/pass-school-change';
import type { Transaction } from '@jiaobian/database';
import { findSchoolChange, insertSchoolChange } from '../../persistence/repositories/school-changes';
import { proposerOf } from '../../second-person/decide';
import { schoolChangeCase } from '../../second-person/school-change';
import { ProposeSchoolChange } from './propose-school-change.command';

export interface SchoolChangeAnswer {
  changeId: string;
  state: 'proposed' | 'consented' | 'declined' | 'withdrawn';
  /** The one movement that carried it out. */
  movementId?: string;
}

@CommandHandler(ProposeSchoolChange)
export class ProposeSchoolChangeHandler implements ICommandHandler<ProposeSchoolChange, SchoolChangeAnswer> {
  async execute({ transaction, caller, request }: ProposeSchoolChange): Promise<SchoolChangeAnswer> {
    const { changeId, kind, schoolCode, to, parts = [], reason, effectiveOn } = request;
    assertTargets(request);
    const requestHash = contentHash([caller.accountId, request]);
    const known = await answerOfKnown(transaction, changeId, requestHash);
    if (known) return known;
    await passSchoolChange(transaction, request);
    const change = { id: changeId, requestHash, kind, schoolCode, to: to ?? null, parts: [...parts], reason, effectiveOn };
    const isNew = await insertSchoolChange(transaction, { ...change, ...proposerOf(caller, schoolChangeCase) });
    return isNew ? { changeId, state: 'proposed' } : (await answerOfKnown(transaction, changeId, requestHash))!;
  }
}

function assertTargets(change: SchoolChange): void {
  const { kind, schoolCode, to, parts = [] } = change;
  const fits = kind === 'split' ? parts.length > 0 && to === undefined : parts.length === 0 && (to === undefined) === (kind === 'close');
  const empty = parts.some(({ vacant, occupied, over }) => vacant + occupied + over === 0);
  if (!fits || empty || [schoolCode, ...targetsOf(change)].some(isReservedUnit)) throw new DomainError('SCHOOL_CHANGE.TARGETS');
}

async function answerOfKnown(transaction: Transaction, changeId: string, requestHash: string): Promise<SchoolChangeAnswer | undefined> {
  const known = await findSchoolChange(transaction, changeId);
  if (known && known.requestHash !== requestHash) throw new DomainError('SCHOOL_CHANGE.DIFFERS', { changeId });
  return known && { changeId, state: known.outcome ?? 'proposed' };
}
