import { delegableRoles, type DelegableRole } from '@jiaobian/contracts';
import { ChoiceField, DayField, IdField, TextField } from '@jiaobian/service-kit';

export class GrantDelegationRequest {
  @IdField({ description: '委托人账号编号' }) fromAccountId: string;
  @IdField({ description: '代办人账号编号' }) toAccountId: string;
  @ChoiceField(delegableRoles, { description: '委托的角色:委托人本身所有的' }) role: DelegableRole;
  @DayField({ description: '起始日,不早于今天' }) startsOn: string;
  @DayField({ description: '截止日(当日仍有效),不超过一年' }) endsOn: string;
  @TextField({ description: '文号', max: 100 }) documentNumber: string;
  @TextField({ description: '事由', max: 500 }) reason: string;
}

export class RevokeDelegationRequest {
  @TextField({ description: '撤销原因', max: 500 }) reason: string;
}
