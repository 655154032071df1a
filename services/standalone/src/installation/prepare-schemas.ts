import { migrate, provisionService, sqlState, type RolePasswords, type ServiceRoles } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { provisionEventBus } from '@jiaobian/messaging';
import { asAdministrator } from './database-server';
import { eventBusRole, Installation } from './installation';

/** Wrong password, unknown role, no right on the database, no schema: what an owner meets before it was provided for. */
const notProvisioned = ['28P01', '28000', '42501', '3F000'];

/**
 * Brings every schema to the newest version, each as its owner. Roles and schemas are made where that shows that they
 * are missing: an ordinary start needs no administrator's work, and is quick.
 * Errors: `STANDALONE.SECRETS_UNREADABLE` where the data are there and the secrets that go with them are gone.
 */
export async function prepareSchemas(installation: Installation, options: { withEventBus: boolean }): Promise<void> {
  const { adminUrl, secretsCreated } = installation.facts;
  if (secretsCreated) await refuseLostSecrets(installation);
  const [failures] = await Promise.all([
    migrateAll(installation),
    options.withEventBus && provisionEventBus(adminUrl, installation.passwordOf(eventBusRole)),
  ]);
  const grave = failures.find((error) => !notProvisioned.includes(sqlState(error) ?? ''));
  if (grave) throw grave;
  if (failures.length === 0) return;
  for (const { roles } of installation.facts.services) await provisionService(adminUrl, roles, passwordsOf(installation, roles));
  const [failure] = await migrateAll(installation);
  if (failure) throw failure;
}

/** What failed, after all have ended: a refused start must not leave migrations running behind it. */
async function migrateAll(installation: Installation): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(
    installation.facts.services.map(({ roles, migrations }) => migrate(installation.urlOf(roles.owner), roles.schema, migrations)),
  );
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
}

function passwordsOf(installation: Installation, { owner, app, relay }: ServiceRoles): RolePasswords {
  return { owner: installation.passwordOf(owner), app: installation.passwordOf(app), relay: installation.passwordOf(relay) };
}

async function refuseLostSecrets({ facts }: Installation): Promise<void> {
  const schemas = facts.services.map(({ roles }) => roles.schema);
  const found = await asAdministrator(facts.adminUrl, (client) =>
    client.query('select 1 from information_schema.schemata where schema_name = any($1)', [schemas]),
  );
  if (found.rowCount) throw new DomainError('STANDALONE.SECRETS_UNREADABLE', { path: Installation.secretsPath(facts.dataDir) });
}
