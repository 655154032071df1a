import { mayDo, permissions, type Permission } from '@jiaobian/contracts';
import { roles, type Role } from '@jiaobian/kernel';
import { ChoiceField, TextField, type Caller } from '@jiaobian/service-kit';

const permissionNames = Object.keys(permissions) as Permission[];

/** Read from the token alone, so that it answers for an account of any trusted issuer. */
export class MeAnswer {
  @TextField({ description: '账号编号' }) accountId: string;
  @TextField({ description: '姓名或单位' }) displayName: string;
  @TextField({ description: '县级行政区划代码' }) county: string;
  @ChoiceField(roles, { description: '角色', listOf: roles.length }) roles: Role[];
  @TextField({ description: '学校代码,仅学校账号', optional: true }) schoolCode?: string;
  @ChoiceField(permissionNames, { description: '可以做的事', listOf: permissionNames.length }) permissions: Permission[];
}

export function toMeAnswer(caller: Caller): MeAnswer {
  const { accountId, displayName, county, schoolCode } = caller;
  return {
    accountId,
    displayName,
    county,
    roles: caller.roles,
    schoolCode,
    permissions: permissionNames.filter((permission) => mayDo(caller.roles, permission)),
  };
}
