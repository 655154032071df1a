import { ChoiceField, CountField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import type { AdjustmentOutcomeCode, TrackBalance } from '@jiaobian/planning';
import { ComparisonBaseView } from './comparison-view';

const signed = { min: -1_000_000 };
const outcomes = ['SHORT', 'OVER_QUOTA', 'FULL', 'NOT_GROWN'] as const;

export class SentenceView {
  @TextField({ description: '中文', max: 2000 }) zh!: string;
  @TextField({ description: 'English', max: 2000 }) en!: string;
}

export class MoveReasonView {
  @ObjectField(() => SentenceView, { description: '说明' }) text!: SentenceView;
}

export class BranchPostsView {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '现应核 entitled now' }) entitledNow!: number;
  @CountField({ description: '假设应核 entitled then' }) entitledThen!: number;
  @CountField({ description: '核定 authorised' }) authorised!: number;
  @CountField({ description: '实有 people' }) occupied!: number;
  @CountField({ description: '空缺 vacant' }) vacant!: number;
  @CountField({ description: '现超出(负为缺)above the entitlement now', ...signed }) aboveNow!: number;
  @CountField({ description: '假设超出(负为缺)above it then', ...signed }) aboveThen!: number;
}

export class BranchMoveView {
  @TextField({ description: '调出:学校代码或 pool' }) from!: string;
  @TextField({ description: '调出单位名称' }) fromName!: string;
  @TextField({ description: '调入:学校代码' }) to!: string;
  @TextField({ description: '调入单位名称' }) toName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(stages, { description: '调出学段,改变学段时 the giver’s stage, where posts change it', optional: true }) fromStage?: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '编制数' }) count!: number;
  @ObjectField(() => MoveReasonView, { description: '理由 reason' }) reason!: MoveReasonView;
}

export class BranchOutcomeView {
  @TextField({ description: '学校代码' }) unit!: string;
  @TextField({ description: '学校' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @ChoiceField(outcomes, { description: '原因' }) code!: AdjustmentOutcomeCode;
  @CountField({ description: '缺口 gap' }) gap!: number;
  @CountField({ description: '调入 granted' }) granted!: number;
  @CountField({ description: '调出 given' }) given!: number;
  @ObjectField(() => SentenceView, { description: '说明' }) text!: SentenceView;
}

export class BranchBalanceView implements TrackBalance {
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '缺口合计 gaps' }) gap!: number;
  @CountField({ description: '由周转池解决 from the pool' }) fromPool!: number;
  @CountField({ description: '由闲置编制解决 from idle posts' }) fromIdle!: number;
  @CountField({ description: '仍缺 short' }) short!: number;
  @CountField({ description: '保底尚差 floors not met' }) shortOfFloors!: number;
}

export class WhatIfView extends ComparisonBaseView {
  @ListField(() => BranchPostsView, { description: '各校编制与应核 posts beside entitlements', max: 50_000 }) posts!: BranchPostsView[];
  @ListField(() => BranchMoveView, { description: '一月调整草案会作出的调整 moves of the January draft', max: 50_000 })
  moves!: BranchMoveView[];
  @ListField(() => BranchOutcomeView, { description: '未安排的单位及原因', max: 50_000 }) skipped!: BranchOutcomeView[];
  @ListField(() => BranchBalanceView, { description: '各类别缺口与来源', max: 10 }) balances!: BranchBalanceView[];
}
