import { countySchema, type ServiceRoles } from '@jiaobian/database';
import { messagingTables } from '@jiaobian/messaging';
import { idempotencyTable } from '../commands/idempotency';

/** The tables that every service has beside its own; its first migration begins with them. */
export function serviceTables(roles: ServiceRoles): string[] {
  return [...countySchema(roles), ...idempotencyTable(roles), ...messagingTables(roles)];
}
