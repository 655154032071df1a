import type { components } from '../../api/generated/identity';
import { words, type Words } from '../../language/words';

export type Delegation = components['schemas']['DelegationAnswer'];
export type NewDelegation = components['schemas']['GrantDelegationRequest'];
export type AbleAccount = components['schemas']['AbleAccountAnswer'];

export const delegationStateNames: Record<string, Words> = {
  upcoming: words('未生效', 'not begun'),
  active: words('生效', 'in force'),
  expired: words('已到期', 'over'),
  revoked: words('已撤销', 'revoked'),
};
