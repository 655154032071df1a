import { roles, type Role } from '@jiaobian/kernel';
import { ChoiceField, IdField, InstantField, TextField } from '@jiaobian/service-kit';
import { fullAccountName } from '../domain/account-name';
import type { AccountRow } from '../persistence/account-rows';

export class AccountAnswer {
  @IdField({ description: '账号编号' }) id: string;
  @TextField({ description: '登录名 <name>@<county>', example: 'bureau@522327' }) account: string;
  @TextField({ description: '姓名或单位' }) displayName: string;
  @TextField({ description: '县级行政区划代码', example: '522327' }) county: string;
  @ChoiceField(roles, { description: '角色', listOf: roles.length }) roles: Role[];
  @TextField({ description: '学校代码,仅学校账号', optional: true }) schoolCode?: string;
  @InstantField({ description: '开通时间' }) createdAt: string;
  @InstantField({ description: '停用时间', optional: true }) disabledAt?: string;
  @TextField({ description: '停用原因', optional: true, max: 500 }) disabledReason?: string;
}

export function toAccountAnswer(row: AccountRow): AccountAnswer {
  return {
    id: row.id,
    account: fullAccountName(row),
    displayName: row.displayName,
    county: row.county,
    roles: row.roles,
    schoolCode: row.schoolCode ?? undefined,
    createdAt: row.createdAt.toISOString(),
    disabledAt: row.disabledAt?.toISOString(),
    disabledReason: row.disabledReason ?? undefined,
  };
}
