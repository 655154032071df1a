import { roles, type Role } from '@jiaobian/kernel';
import { ChoiceField, TextField } from '@jiaobian/service-kit';

export class CreateAccountRequest {
  @TextField({ description: '登录名,不含 @ 与县代码', min: 2, max: 40, example: 'clerk2' }) name: string;
  @TextField({ description: '姓名或单位', max: 100 }) displayName: string;
  @ChoiceField(roles, { description: '角色', listOf: roles.length }) roles: Role[];
  @TextField({ description: '学校代码,仅学校账号', optional: true, max: 40 }) schoolCode?: string;
  @TextField({ description: '初始密码,至少 10 个字符', min: 10, max: 200 }) password: string;
}

export class ResetPasswordRequest {
  @TextField({ description: '新密码,至少 10 个字符', min: 10, max: 200 }) password: string;
}

export class DisableAccountRequest {
  @TextField({ description: '停用原因', optional: true, max: 500 }) reason?: string;
}
