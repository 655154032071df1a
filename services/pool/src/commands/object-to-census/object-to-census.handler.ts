import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@jiaobian/kernel';
import { assertOwnSchool } from '@jiaobian/service-kit';
import { placeOf } from '../../domain/idle/idle-census';
import { findCensus, findCensusLines, insertObjection } from '../../persistence/idle-censuses.repository';
import { recoveriesOfCensuses } from '../../persistence/recoveries.repository';
import { recoveryCases } from '../../persistence/recovery-cases';
import { viewIdleCensus, type IdleCensusView } from '../../queries/view-idle-census';
import { ObjectToCensus } from './object-to-census.command';

/** Answers with the census as that unit sees it. Errors: `AUTH.OTHER_SCHOOL`, `IDLE.CENSUS_NOT_FOUND`, `IDLE.NOT_COUNTED`, `IDLE.DECIDED`. */
@CommandHandler(ObjectToCensus)
export class ObjectToCensusHandler implements ICommandHandler<ObjectToCensus, IdleCensusView> {
  async execute({ transaction, caller, censusId, objectionId, objection }: ObjectToCensus): Promise<IdleCensusView> {
    const { schoolCode } = objection;
    assertOwnSchool(caller, schoolCode);
    await findCensus(transaction, censusId);
    const counted = await findCensusLines(transaction, censusId, schoolCode);
    if (!counted.some((line) => placeOf(line) === placeOf(objection))) throw new DomainError('IDLE.NOT_COUNTED', { schoolCode });
    const caseId = (await recoveriesOfCensuses(transaction, [censusId])).get(censusId);
    // Locked: a consent at the same moment is either before this, or after it and has it before its eyes.
    const recovery = caseId === undefined ? undefined : await recoveryCases.lock(transaction, caseId);
    if (recovery?.state === 'consented') throw new DomainError('IDLE.DECIDED', { documentNumber: recovery.decision?.documentNumber ?? '' });
    const { accountId: madeBy, displayName: madeByName } = caller;
    await insertObjection(transaction, censusId, { id: objectionId, ...objection, madeBy, madeByName });
    return viewIdleCensus(transaction, censusId, schoolCode);
  }
}
