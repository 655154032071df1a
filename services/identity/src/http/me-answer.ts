import { mayDo, permissions, type Permission } from '@jiaobian/contracts';
import { roles, type Role } from '@jiaobian/kernel';
import { ChoiceField, DayField, IdField, ListField, TextField, type Caller } from '@jiaobian/service-kit';

const permissionNames = Object.keys(permissions) as Permission[];

export class ActingForAnswer {
  @ChoiceField(roles, { description: '代办的角色' }) role: Role;
  @TextField({ description: '委托人账号编号' }) accountId: string;
  @TextField({ description: '委托人姓名或单位' }) displayName: string;
  @DayField({ description: '截止日,当日仍有效' }) until: string;
  @TextField({ description: '文号' }) documentNumber: string;
  @IdField({ description: '授权编号' }) delegationId: string;
}

/** Read from the token alone, so that it answers for an account of any trusted issuer. */
export class MeAnswer {
  @TextField({ description: '账号编号' }) accountId: string;
  @TextField({ description: '姓名或单位' }) displayName: string;
  @TextField({ description: '县级行政区划代码' }) county: string;
  @ChoiceField(roles, { description: '角色,代办的在内', listOf: roles.length }) roles: Role[];
  @ListField(() => ActingForAnswer, { description: '代办授权:哪个角色,代谁', max: roles.length }) actingFor: ActingForAnswer[];
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
    actingFor: caller.actingFor ?? [],
    schoolCode,
    permissions: permissionNames.filter((permission) => mayDo(caller.roles, permission)),
  };
}
