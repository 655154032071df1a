import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, InstantField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import type { HeadroomBound } from '../domain/headroom';

const bounds: readonly HeadroomBound[] = ['vacant', 'authorised', 'entitled', 'school-closed', 'nothing-recorded'];
export const causeKinds = ['transfer', 'import', 'entitlement', 'hold', 'release', 'cohort', 'request', 'manual', 'loan'] as const;

export class LinkAnswer {
  @TextField({ description: '指向什么 what it leads to', example: 'movement' }) name!: string;
  @TextField({ description: '可直接 GET 的路径', max: 500 }) href!: string;
}

/** What the ledger said, with the entry that a reader can open. */
export class LedgerPostsAnswer {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '轨道:编制、控制数、员额' }) track!: Track;
  @CountField({ description: '核定编制数' }) authorised!: number;
  @CountField({ description: '实有人数' }) occupied!: number;
  @CountField({ description: '已预留' }) reserved!: number;
  @CountField({ description: '空编数(余额)' }) vacant!: number;
  @CountField({ description: '按标准应配数', optional: true }) entitled?: number;
  @CountField({ description: '台账版本', max: Number.MAX_SAFE_INTEGER }) version!: number;
  @IdField({ description: '决定余额的台账分录', listOf: 10 }) entryIds!: string[];
  @IdField({ description: '该分录所属的变动', optional: true }) movementId?: string;
  @ListField(() => LinkAnswer, { description: '台账中的出处', max: 10 }) links!: LinkAnswer[];
}

export class LimitAnswer {
  @ChoiceField(bounds, { description: '受哪一项限制' }) boundBy!: HeadroomBound;
  @ObjectField(() => LedgerPostsAnswer, { description: '所依据的台账', optional: true }) ledger?: LedgerPostsAnswer;
}

export class WordsAnswer {
  @TextField({ description: '中文', max: 2000 }) zh!: string;
  @TextField({ description: 'in English', max: 2000 }) en!: string;
}

export class WhyAnswer {
  @TextField({ description: '中文说明', max: 2000 }) zh!: string;
  @TextField({ description: 'in English', max: 2000 }) en!: string;
  @TextField({ description: '算式', max: 2000 }) arithmetic!: string;
  @TextField({ description: '规则版本' }) ruleVersion!: string;
  @TextField({ description: '规则出处' }) source!: string;
}

/** "because of transfer T, 文号 X, consented by Y at Z" */
export class CauseAnswer {
  @ChoiceField(causeKinds, { description: '原因类别' }) kind!: (typeof causeKinds)[number];
  @IdField({ description: '调整、导入、申报等的编号' }) id!: string;
  @IdField({ description: '事件编号', optional: true }) eventId?: string;
  @TextField({ description: '原因(记载时的原文)', max: 2000 }) text!: string;
  @ObjectField(() => WordsAnswer, { description: '原因,可接在“因为”之后 what follows “because of”' }) words!: WordsAnswer;
  @TextField({ description: '文号', optional: true }) documentNumber?: string;
  @TextField({ description: '备案同意人', optional: true }) decidedByName?: string;
  @InstantField({ description: '备案同意时间', optional: true }) decidedAt?: string;
  @ListField(() => LinkAnswer, { description: '原因的出处', max: 5 }) links!: LinkAnswer[];
}
