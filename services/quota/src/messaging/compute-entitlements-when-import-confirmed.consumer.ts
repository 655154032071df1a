import { Injectable } from '@nestjs/common';
import { importConfirmed } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { computeSet } from '../entitlement/compute-set';
import { tellAllSchools } from '../entitlement/recompute';
import { recordConfirmation } from '../persistence/repositories/census';
import { currentSet } from '../persistence/repositories/entitlements';

/** All events of an import have come: computes the entitlements of its census and tells each school how its posts stand. */
@Injectable()
export class ComputeEntitlementsWhenImportConfirmed implements Consumer<typeof importConfirmed> {
  readonly name = 'compute-entitlements-when-import-confirmed';
  readonly event = importConfirmed;

  async handle({ data, time }: ReceivedEvent<typeof importConfirmed>, transaction: Transaction): Promise<void> {
    const { importId, censusId } = data;
    await recordConfirmation(transaction, importId, censusId, time);
    // An import without a census may have closed schools of the census in force.
    const concerned = censusId ?? (await currentSet(transaction))?.censusId;
    if (concerned) await computeSet(transaction, concerned, { causeId: importId, toldAt: time });
    await tellAllSchools(transaction, { kind: 'import', id: importId, text: `导入 ${importId} 生效` });
  }
}
