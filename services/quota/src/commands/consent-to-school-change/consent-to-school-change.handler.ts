import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedCause } from '@jiaobian/contracts';
import { derivedId, DomainError } from '@jiaobian/kernel';
import { gateRuleVersion, type Movement } from '../../domain/movement';
import { passSchoolChange } from '../../gate/pass-school-change';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { writeMovements } from '../../persistence/repositories/movements';
import { findSchoolChange } from '../../persistence/repositories/school-changes';
import { consentTo } from '../../second-person/decide';
import { schoolChangeCase } from '../../second-person/school-change';
import type { SchoolChangeAnswer } from '../propose-school-change/propose-school-change.handler';
import { ConsentToSchoolChange } from './consent-to-school-change.command';

@CommandHandler(ConsentToSchoolChange)
export class ConsentToSchoolChangeHandler implements ICommandHandler<ConsentToSchoolChange, SchoolChangeAnswer> {
  async execute({ transaction, caller, changeId, decision }: ConsentToSchoolChange): Promise<SchoolChangeAnswer> {
    const change = await findSchoolChange(transaction, changeId);
    if (!change) throw new DomainError('SCHOOL_CHANGE.NOT_FOUND', { changeId });
    const { decidedByName, decidedAt } = await consentTo(transaction, caller, schoolChangeCase, change, decision);
    const { schoolCode, to, effectiveOn, reason } = change;
    const { postings, positions } = await passSchoolChange(transaction, { ...change, to: to ?? undefined });
    const { documentNumber } = decision;
    const movement: Movement = {
      id: derivedId('quota.school-change', changeId),
      kind: 'closure',
      proposedBy: change.proposedBy,
      approvedBy: caller.accountId,
      ruleVersion: gateRuleVersion,
      documentNumber,
      effectiveOn,
      reason,
      causeKind: 'school',
      causeId: changeId,
      postings,
    };
    await writeMovements(transaction, [movement]);
    const cause = { kind: 'closure' as const, id: changeId, documentNumber, decidedByName, decidedAt: decidedAt.toISOString() };
    await publishSchoolPosts(transaction, positions, describedCause(cause, 'school-changed', { schoolCode, documentNumber }));
    return { changeId, state: 'consented', movementId: movement.id };
  }
}
