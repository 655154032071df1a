import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { importConfirmed } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import type { ImportConfirmed } from '../../http/import-answers';
import { IdentityNumberVault } from '../../identity-numbers/identity-number-vault';
import { publishChanges } from '../../imports/publish-changes';
import { lockRegister } from '../../persistence/current-register';
import { loadImport } from '../../persistence/import-row';
import { writeCensus } from '../../persistence/write-census';
import { writePosts } from '../../persistence/write-posts';
import { writeSchools } from '../../persistence/write-schools';
import { writeStaff } from '../../persistence/write-staff';
import { ConfirmImport } from './confirm-import.command';

@CommandHandler(ConfirmImport)
export class ConfirmImportHandler implements ICommandHandler<ConfirmImport, ImportConfirmed> {
  constructor(private readonly vault: IdentityNumberVault) {}

  async execute({ transaction, importId, confirmedBy, reading }: ConfirmImport): Promise<ImportConfirmed> {
    const row = await loadImport(transaction, importId, { lock: true });
    if (row.state === 'confirmed') return { id: importId, state: 'confirmed', censusId: row.censusId ?? undefined, nothingChanged: false };
    if (row.state !== 'ready') throw new DomainError('IMPORT.NOT_READY', { state: row.state });
    const version = await lockRegister(transaction);
    if (version !== row.registerVersion) throw new DomainError('IMPORT.STALE', { id: importId });
    const { tables } = reading;
    const schools = await writeSchools(transaction, importId, tables.schools);
    const census = await writeCensus(transaction, importId, tables.census);
    const staff = await writeStaff(transaction, importId, reading.roster, this.vault);
    const posts = await writePosts(transaction, importId, tables.approvedTotals, tables.schoolPosts);
    const nothingChanged = schools.length + census.schools.length + staff.length + posts === 0;
    if (!nothingChanged) {
      await publishChanges(transaction, importId, { schools, census, staff });
      const { censusId } = census;
      await publish(transaction, importConfirmed, {
        importId,
        censusId,
        confirmedBy: confirmedBy.displayName,
        schools: schools.length,
        staff: staff.length,
      });
    }
    await transaction.change(
      `update imports set state = 'confirmed', confirmed_by = $2, confirmed_by_name = $3, confirmed_at = clock_timestamp(), census_id = $4 where id = $1`,
      [importId, confirmedBy.accountId, confirmedBy.displayName, census.censusId ?? null],
    );
    return { id: importId, state: 'confirmed', censusId: census.censusId, nothingChanged };
  }
}
