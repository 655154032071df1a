import { derivedId } from '@jiaobian/kernel';
import { migrate, provisionService } from '@jiaobian/database';
import { provisionEventBus } from '@jiaobian/messaging';
import type { ServiceDefinition } from '@jiaobian/service-kit';
import { administer } from '../database/administer';
import { templateFor } from '../database/template';
import { createTestDatabase, type TestDatabase } from '../database/test-database';
import { urlWith } from '../database/url-with';

/** Of every role in tests: roles belong to the whole server, so two passwords for one would lock the other test out. */
export const testPassword = 'test-password';

/** A fresh database in which the services' real roles, schemas, migrations and row security stand. */
export async function prepareDatabase(definitions: ServiceDefinition[]): Promise<TestDatabase> {
  // By its migrations: a test may bring a service of its own under a known name.
  const made = definitions.flatMap(({ migrations }) => migrations.map(({ name }) => name)).sort();
  const template = await templateFor(derivedId('template', ...made), (adminUrl) => build(adminUrl, definitions));
  return createTestDatabase(definitions.map(({ name }) => name).join('_'), template);
}

async function build(adminUrl: string, definitions: ServiceDefinition[]): Promise<void> {
  // Roles belong to the whole server: two workers that set one's password at once would collide.
  await administer('roles', async () => {
    await provisionEventBus(adminUrl, testPassword);
    for (const { roles } of definitions) {
      await provisionService(adminUrl, roles, { owner: testPassword, app: testPassword, relay: testPassword });
    }
  });
  for (const { roles, migrations } of definitions) {
    await migrate(urlWith(adminUrl, { user: roles.owner, password: testPassword }), roles.schema, migrations);
  }
}
