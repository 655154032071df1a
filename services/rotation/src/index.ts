import { defineService } from '@jiaobian/service-kit';
import { rotationConsumers } from './messaging/rotation-consumers';
import { CreateRotationTables1700000000006 } from './persistence/migrations/create-rotation-tables';
import { NoteStaffVersion1700000000007 } from './persistence/migrations/note-staff-version';
import { RotationModule } from './rotation.module';

export const rotationService = defineService({
  name: 'rotation',
  module: RotationModule,
  migrations: [CreateRotationTables1700000000006, NoteStaffVersion1700000000007],
  entities: [],
  consumers: rotationConsumers,
});
