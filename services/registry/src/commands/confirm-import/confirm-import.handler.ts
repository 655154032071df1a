import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { rosterConfirmed } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import type { ImportConfirmed } from '../../http/import-answers';
import { publishSchools } from '../../imports/publish-changes';
import { lockRegister, putRosterInForce } from '../../persistence/current-register';
import { closeImport, loadImport, loadReadyImport } from '../../persistence/import-row';
import { writeCensus } from '../../persistence/write-census';
import { writePosts } from '../../persistence/write-posts';
import { deleteAbandonedRosters } from '../../persistence/write-roster';
import { writeSchools } from '../../persistence/write-schools';
import { ConfirmImport } from './confirm-import.command';

@CommandHandler(ConfirmImport)
export class ConfirmImportHandler implements ICommandHandler<ConfirmImport, ImportConfirmed> {
  async execute({ transaction, importId, confirmedBy, takePosts }: ConfirmImport): Promise<ImportConfirmed> {
    const row = await loadImport(transaction, importId, { lock: true });
    if (row.state === 'confirmed') return { id: importId, state: 'confirmed', censusId: row.censusId ?? undefined, nothingChanged: false };
    if (row.state !== 'ready') throw new DomainError('IMPORT.NOT_READY', { state: row.state });
    const version = await lockRegister(transaction);
    if (version !== row.registerVersion) throw new DomainError('IMPORT.STALE', { id: importId });
    const { tables, registration, staffSchools } = await loadReadyImport(transaction, importId);
    // The ledger takes the posts while the rows are written; they are not in force before it has, for this transaction waits for it.
    const taking = takePosts(registration);
    taking.catch(() => undefined);
    const schools = await writeSchools(transaction, importId, tables.schools);
    const census = await writeCensus(transaction, importId, tables.census);
    const posts = await writePosts(transaction, importId, tables.approvedTotals, tables.schoolPosts);
    if (staffSchools.length > 0) await putRosterInForce(transaction, importId);
    await deleteAbandonedRosters(transaction, importId, version);
    const nothingChanged = schools.length + census.schools.length + staffSchools.length + posts === 0;
    if (!nothingChanged) {
      await publishSchools(transaction, importId, schools, census);
      await publish(transaction, rosterConfirmed, {
        importId,
        censusId: census.censusId,
        confirmedBy: confirmedBy.displayName,
        schools: schools.length,
        staffSchools,
      });
    }
    await taking;
    await closeImport(transaction, importId, confirmedBy, census.censusId);
    return { id: importId, state: 'confirmed', censusId: census.censusId, nothingChanged };
  }
}
