import { filingStates, filingSteps, type FilingState } from '@jiaobian/filing';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
} from '@jiaobian/service-kit';
import { jurisdictionLevels, type JurisdictionLevel } from '../../domain/standards/jurisdiction';
import type { TestResult } from '../../domain/standards/run-tests';
import type { VersionText } from '../../domain/standards/version-text';
import { standings, type Standing } from '../../queries/standard-versions';
import { VersionTextBody } from '../requests/standard-version-requests';
import { ExactView } from './comparison-view';

export class StandardPersonView {
  @TextField({ description: '账号' }) accountId!: string;
  @TextField({ description: '姓名' }) name!: string;
}

export class StandardDecisionView {
  @ObjectField(() => StandardPersonView, { description: '经办人' }) decidedBy!: StandardPersonView;
  @InstantField({ description: '登记时间' }) decidedAt!: string;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @TextField({ description: '会议', optional: true }) meeting?: string;
  @DayField({ description: '决定日期', optional: true }) decidedOn?: string;
  @TextField({ description: '意见', max: 2000, optional: true }) opinion?: string;
}

export class TestStepView {
  @TextField({ description: '步骤' }) zh!: string;
  @TextField({ description: 'step' }) en!: string;
  @TextField({ description: '算式' }) expression!: string;
  @TextField({ description: '结果' }) value!: string;
}

export class TestResultView implements TestResult {
  @TextField({ description: '算例名称' }) name!: string;
  @FlagField({ description: '通过' }) passed!: boolean;
  @TextField({ description: '适用规则' }) ruleId!: string;
  @TextField({ description: '另加的规则', listOf: 2 }) addOnIds!: string[];
  @ObjectField(() => ExactView, { description: '算出的精确分数' }) exact!: ExactView;
  @CountField({ description: '算出的编制数' }) posts!: number;
  @ListField(() => TestStepView, { description: '算式', max: 20 }) steps!: TestStepView[];
}

export class StandardHistoryView {
  @CountField({ description: '版本' }) version!: number;
  @CountField({ description: '第几稿' }) revision!: number;
  @ChoiceField(['open', ...filingSteps], { description: '步骤' }) step!: string;
  @ChoiceField(filingStates, { description: '新状态' }) stateAfter!: FilingState;
  @TextField({ description: '经办账号' }) actor!: string;
  @TextField({ description: '经办人' }) actorName!: string;
  @InstantField({ description: '时间(数据库时钟)' }) at!: string;
  @TextField({ description: '意见', max: 2000, optional: true }) opinion?: string | null;
}

export class StandardVersionSummaryView {
  @IdField({ description: '编号 id' }) id!: string;
  @ChoiceField(filingStates, { description: '状态 state' }) state!: FilingState;
  @CountField({ description: '版本 grows with each step' }) version!: number;
  @CountField({ description: '第几稿 revision' }) revision!: number;
  @ChoiceField(standings, { description: '今天是否施行 whether its days have come' }) standing!: Standing;
  @ChoiceField(jurisdictionLevels, { description: '地区级别 level of the jurisdiction' }) level!: JurisdictionLevel | undefined;
  @TextField({ description: '规则 rules', listOf: 20 }) ruleIds!: string[];
  @FlagField({ description: '算例全部通过 all examples hold' }) testsPassed!: boolean;
  @TextField({ description: '没有算例的规则 rules without an example', listOf: 20 }) untested!: string[];
  @ObjectField(() => VersionTextBody, { description: '全文 text' }) text!: VersionText;
  @ObjectField(() => StandardPersonView, { description: '提出人' }) proposer!: StandardPersonView;
  @InstantField({ description: '建立时间' }) openedAt!: string;
  @InstantField({ description: '提交时间', optional: true }) submittedAt?: string;
  @ObjectField(() => StandardDecisionView, { description: '决定', optional: true }) decision?: StandardDecisionView;
}

export class StandardVersionView extends StandardVersionSummaryView {
  @ListField(() => TestResultView, { description: '算例结果 results of the examples', max: 200 }) results!: TestResultView[];
  @TextField({ description: '提出或修改过的账号:不得审批', listOf: 1000 }) contributors!: string[];
  @ListField(() => StandardHistoryView, { description: '经过', max: 10_000 }) history!: StandardHistoryView[];
}

export class StandardVersionListView {
  @ListField(() => StandardVersionSummaryView, { description: '版本,最新在前', max: 10_000 }) items!: StandardVersionSummaryView[];
  @CountField({ description: '待办数量' }) toDo!: number;
}
