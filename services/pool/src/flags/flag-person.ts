import { permissions, type Permission } from '@jiaobian/contracts';
import { nameInStep, principalsOf } from '@jiaobian/kernel';
import type { Caller } from '@jiaobian/service-kit';
import type { FlagActor } from '../persistence/flags/flags.repository';

export interface FlagPerson extends FlagActor {
  /** The accounts in whose stead they act. */
  actingFor: string[];
}

/** Who takes a step that needs `permission`: under the name by which it is recorded, and in whose stead. */
export function flagPerson(caller: Caller, permission: Permission): FlagPerson {
  return {
    accountId: caller.accountId,
    displayName: nameInStep(caller, permissions[permission]),
    actingFor: principalsOf(caller, permissions[permission]).map(({ accountId }) => accountId),
  };
}
