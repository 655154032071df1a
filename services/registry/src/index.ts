import { defineService } from '@jiaobian/service-kit';
import { acceptUploads } from './http/uploaded-files';
import { CompleteImportWhenPostsRegistered } from './messaging/complete-import-when-posts-registered.consumer';
import { TellStaffWhenRosterConfirmed } from './messaging/tell-staff-when-roster-confirmed.consumer';
import { CountBoarders1700000000003 } from './persistence/migrations/count-boarders';
import { CreateRegistryTables1700000000001 } from './persistence/migrations/create-registry-tables';
import { RecordDepartures1700000000002 } from './persistence/migrations/record-departures';
import { TellWorkplaces1700000000004 } from './persistence/migrations/tell-workplaces';
import { RegistryModule } from './registry.module';

export const registryService = defineService({
  name: 'registry',
  module: RegistryModule,
  migrations: [CreateRegistryTables1700000000001, RecordDepartures1700000000002, CountBoarders1700000000003, TellWorkplaces1700000000004],
  entities: [],
  consumers: [CompleteImportWhenPostsRegistered, TellStaffWhenRosterConfirmed],
  configureHttp: acceptUploads,
});

export { writeCountyCsv } from './workbook/write/county-csv';
export { writeCountyWorkbook } from './workbook/write/county-workbook';
