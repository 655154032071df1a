import type { DelegableRole } from '@jiaobian/contracts';
import { addYears, DomainError, type CalendarDate, type Role } from '@jiaobian/kernel';

/** What somebody asks to be written: from the first to the last day, both included, in the county's time. */
export interface NewDelegation {
  fromAccountId: string;
  toAccountId: string;
  role: DelegableRole;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  documentNumber: string;
  reason: string;
}

/** An account as far as delegations look at it; its roles are those of its own. */
export interface Party {
  id: string;
  name: string;
  roles: readonly Role[];
  disabledAt: Date | null;
}

/** Who lends, who is lent, and who writes it down. */
export interface Parties {
  from: Party;
  to: Party;
  writer: Pick<Party, 'id' | 'roles'>;
}

/** Roles that stay apart (domain.md §1): an auditor changes nothing, a school sees itself alone. */
const apart: readonly Role[] = ['auditor', 'school'];

/** Refuses what no delegation may be; overlaps are the database's to find. Errors: `IDENTITY.DELEGATION_…`. */
export function checkDelegation({ role, startsOn, endsOn }: NewDelegation, { from, to, writer }: Parties, today: CalendarDate): void {
  if (writer.id !== from.id && !writer.roles.includes('administrator')) throw new DomainError('IDENTITY.DELEGATION_NOT_OWN');
  if (to.id === from.id || to.id === writer.id) throw new DomainError('IDENTITY.DELEGATION_TO_SELF');
  for (const { name, roles, disabledAt } of [from, to]) {
    if (disabledAt) throw new DomainError('IDENTITY.DELEGATION_ACCOUNT', { account: name });
    if (roles.some((held) => apart.includes(held))) throw new DomainError('IDENTITY.DELEGATION_APART');
  }
  if (!from.roles.includes(role)) throw new DomainError('IDENTITY.DELEGATION_ROLE_NOT_HELD', { account: from.name, role });
  if (to.roles.includes(role)) throw new DomainError('IDENTITY.DELEGATION_NEEDLESS', { account: to.name, role });
  if (startsOn < today || endsOn < startsOn || endsOn >= addYears(startsOn, 1))
    throw new DomainError('IDENTITY.DELEGATION_DAYS', { today });
}

/** 未生效、生效、已到期、已撤销 */
export const delegationStates = ['upcoming', 'active', 'expired', 'revoked'] as const;
export type DelegationState = (typeof delegationStates)[number];

export function delegationState(
  { startsOn, endsOn, revokedAt }: { startsOn: CalendarDate; endsOn: CalendarDate; revokedAt: Date | null },
  today: CalendarDate,
): DelegationState {
  if (revokedAt) return 'revoked';
  if (today < startsOn) return 'upcoming';
  return today > endsOn ? 'expired' : 'active';
}
