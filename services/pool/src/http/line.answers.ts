import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';

export class BilingualAnswer {
  @TextField({ description: '中文', max: 2000 }) zh!: string;
  @TextField({ description: 'English', max: 2000 }) en!: string;
}

export class ArithmeticAnswer {
  @TextField({ description: '标准版本 version of the standards' }) ruleVersion!: string;
  @IdField({ description: '统计编号 census' }) censusId!: string;
  @TextField({ description: '据以计算的学校 school whose entitlement speaks for the line' }) schoolCode!: string;
  @CountField({ description: '核定数 entitled' }) entitled!: number;
  @TextField({ description: '精确分数 exact fraction', example: '1080/19' }) exact!: string;
  @CountField({ description: '现有编制 authorised' }) authorised!: number;
  @CountField({ description: '实有人数 occupied' }) occupied!: number;
  @CountField({ description: '缺额 entitled − authorised', min: -1_000_000 }) gap!: number;
  @CountField({ description: '本方案共调入 all posts that arrive there' }) arriving!: number;
  @CountField({ description: '调出单位空编 vacant posts of the giver' }) available!: number;
  @CountField({ description: '本方案共调出 all posts that leave the giver' }) leaving!: number;
  @CountField({ description: '上次统计学生数 pupils of the census before', optional: true }) pupilsBefore?: number;
  @CountField({ description: '本次统计学生数 pupils' }) pupilsNow!: number;
}

/** How the posts of a receiver were shared out by the draft. */
export class ShareAnswer {
  @CountField({ description: '权重 weight of its gap' }) weight!: number;
  @CountField({ description: '缺额 × 权重 claim', max: 100_000_000 }) claim!: number;
  @TextField({ description: '应分(精确分数)its exact part of all posts given out', example: '35/3' }) exact!: string;
  @CountField({ description: '分得 granted in all' }) granted!: number;
  @CountField({ description: '保底 floor' }) floor!: number;
  @ChoiceField(['cap', 'pool-exhausted', 'no-weight'], { description: '受限于:缺额已补足,或编制已分完 what bound it' })
  limit!: 'cap' | 'pool-exhausted' | 'no-weight';
  @TextField({ description: '再分一个所需的商 what the next post would have been gained with' }) nextQuotient!: string;
  @CountField({ description: '未得 not granted of its gap' }) missing!: number;
  @CountField({ description: '保底尚差 not granted of its floor' }) shortOfFloor!: number;
}

export class LineAnswer {
  @IdField({ description: '行编号 the same in every revision' }) lineId!: string;
  @TextField({ description: '调出单位 giving school, or pool' }) from!: string;
  @TextField({ description: '调出单位名称' }) fromName!: string;
  @TextField({ description: '调入单位 receiving school, or pool' }) to!: string;
  @TextField({ description: '调入单位名称' }) toName!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(stages, { description: '调出学校的学段(跨学段时)stage of the giver, where it differs', optional: true }) fromStage?: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '编制数 posts' }) count!: number;
  @ChoiceField(['drafted', 'edited'], { description: '系统测算或人工修改 drafted by the system or edited' }) origin!: 'drafted' | 'edited';
  @ObjectField(() => ArithmeticAnswer, { description: '算式 the numbers that the line rests on' }) arithmetic!: ArithmeticAnswer;
  @ObjectField(() => BilingualAnswer, { description: '理由 reason' }) reason!: BilingualAnswer;
  @ObjectField(() => ShareAnswer, { description: '分配 how its posts were shared out', optional: true }) share?: ShareAnswer;
  @TextField({ description: '编办不同意本行的理由 why the office declined it', max: 2000, optional: true }) declined?: string;
}

export class SkippedUnitAnswer {
  @TextField({ description: '单位 unit' }) unit!: string;
  @TextField({ description: '单位名称' }) unitName!: string;
  @ChoiceField(stages, { description: '学段 stage' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @TextField({ description: '原因代码 e.g. FULL, OVER_QUOTA, NOT_GROWN, SHORT' }) code!: string;
  @CountField({ description: '缺额 gap' }) gap!: number;
  @CountField({ description: '分得 granted' }) granted!: number;
  @ObjectField(() => BilingualAnswer, { description: '理由 reason' }) reason!: BilingualAnswer;
  @ObjectField(() => ShareAnswer, { description: '分配 how its posts were shared out', optional: true }) share?: ShareAnswer;
}

export class LineChangeAnswer {
  @ObjectField(() => LineAnswer, { description: '修改前 before' }) before!: LineAnswer;
  @ObjectField(() => LineAnswer, { description: '修改后 after' }) after!: LineAnswer;
}

export class DifferencesAnswer {
  @CountField({ description: '自第几稿 from revision' }) fromRevision!: number;
  @CountField({ description: '至第几稿 to revision' }) toRevision!: number;
  @ListField(() => LineAnswer, { description: '新增 added', max: 5000 }) added!: LineAnswer[];
  @ListField(() => LineAnswer, { description: '删除 removed', max: 5000 }) removed!: LineAnswer[];
  @ListField(() => LineChangeAnswer, { description: '修改 changed', max: 5000 }) changed!: LineChangeAnswer[];
  @CountField({ description: '未变行数 lines that stayed' }) unchanged!: number;
}
