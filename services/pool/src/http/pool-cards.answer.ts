import { loanMarks, type LoanMark, type PoolCards } from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, IdField, ListField, TextField } from '@jiaobian/service-kit';

const ledgerStages = [...stages, 'any'] as const;

class CardAccountAnswer {
  @IdField({ description: '账户 account of the ledger' }) accountId!: string;
  @TextField({ description: '单位 unit' }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @TextField({ description: '状态' }) state!: string;
  @CountField({ description: '余额' }) balance!: number;
}

class CardPendingAnswer {
  @IdField({ description: '分期编号' }) pendingId!: string;
  @IdField({ description: '借编编号' }) loanId!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @DayField({ description: '归还日期' }) dueOn!: string;
  @CountField({ description: '尚欠' }) count!: number;
  @ChoiceField(loanMarks, { description: '预、超', optional: true }) mark?: LoanMark;
}

class PoolCardAnswer {
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '总数 = 已借出 + 剩余 + 预留或冻结' }) total!: number;
  @CountField({ description: '已借出' }) lent!: number;
  @CountField({ description: '剩余' }) left!: number;
  @CountField({ description: '预留、冻结' }) held!: number;
  @CountField({ description: '本年应收回' }) dueThisYear!: number;
  @CountField({ description: '逾期' }) overdue!: number;
  @ListField(() => CardAccountAnswer, { description: '各数所依据的账户', max: 30_000 }) accounts!: CardAccountAnswer[];
  @ListField(() => CardPendingAnswer, { description: '至本年底到期而尚欠的分期', max: 30_000 }) pendings!: CardPendingAnswer[];
}

/** 周转池卡片. */
export class PoolCardsAnswer implements PoolCards {
  @CountField({ description: '年度' }) year!: number;
  @DayField({ description: '今天(县里的日期)' }) today!: string;
  @ListField(() => PoolCardAnswer, { description: '各类别', max: 10 }) tracks!: PoolCardAnswer[];
}
