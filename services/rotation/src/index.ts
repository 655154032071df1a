import { defineService } from '@jiaobian/service-kit';
import { rotationConsumers } from './messaging/rotation-consumers';
import { CreateRotationTables1700000000006 } from './persistence/migrations/create-rotation-tables';
import { RotationModule } from './rotation.module';

export const rotationService = defineService({
  name: 'rotation',
  module: RotationModule,
  migrations: [CreateRotationTables1700000000006],
  entities: [],
  consumers: rotationConsumers,
});
