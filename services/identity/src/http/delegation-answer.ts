import { delegableRoles, type DelegableRole } from '@jiaobian/contracts';
import type { CalendarDate } from '@jiaobian/kernel';
import { ChoiceField, DayField, IdField, InstantField, ObjectField, TextField } from '@jiaobian/service-kit';
import { delegationState, delegationStates, type DelegationState } from '../domain/delegation';
import type { DelegationRow } from '../persistence/delegation-rows';

export class DelegationPartyAnswer {
  @IdField({ description: '账号编号' }) id: string;
  @TextField({ description: '登录名,不含县代码' }) name: string;
  @TextField({ description: '姓名或单位' }) displayName: string;
}

export class DelegationAnswer {
  @IdField({ description: '授权编号' }) id: string;
  @ObjectField(() => DelegationPartyAnswer, { description: '委托人' }) from: DelegationPartyAnswer;
  @ObjectField(() => DelegationPartyAnswer, { description: '代办人' }) to: DelegationPartyAnswer;
  @ChoiceField(delegableRoles, { description: '委托的角色' }) role: DelegableRole;
  @DayField({ description: '起始日' }) startsOn: string;
  @DayField({ description: '截止日,当日仍有效' }) endsOn: string;
  @TextField({ description: '文号' }) documentNumber: string;
  @TextField({ description: '事由', max: 500 }) reason: string;
  @ChoiceField(delegationStates, { description: '未生效、生效、已到期、已撤销,按县里今天的日期' }) state: DelegationState;
  @TextField({ description: '办理人' }) grantedBy: string;
  @InstantField({ description: '办理时间' }) grantedAt: string;
  @TextField({ description: '撤销人', optional: true }) revokedBy?: string;
  @InstantField({ description: '撤销时间', optional: true }) revokedAt?: string;
  @TextField({ description: '撤销原因', optional: true, max: 500 }) revokedReason?: string;
}

export function toDelegationAnswer(row: DelegationRow, today: CalendarDate): DelegationAnswer {
  return {
    id: row.id,
    from: { id: row.fromAccount, name: row.fromName, displayName: row.fromDisplayName },
    to: { id: row.toAccount, name: row.toName, displayName: row.toDisplayName },
    role: row.role,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    documentNumber: row.documentNumber,
    reason: row.reason,
    state: delegationState(row, today),
    grantedBy: row.grantedBy,
    grantedAt: row.grantedAt.toISOString(),
    revokedBy: row.revokedBy ?? undefined,
    revokedAt: row.revokedAt?.toISOString(),
    revokedReason: row.revokedReason ?? undefined,
  };
}

/** An account between which delegations are possible, for whoever makes one: no more of it than an office's door tells. */
export class AbleAccountAnswer extends DelegationPartyAnswer {
  @ChoiceField(delegableRoles, { description: '本身的角色', listOf: delegableRoles.length }) roles: DelegableRole[];
}
