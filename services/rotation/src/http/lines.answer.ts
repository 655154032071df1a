import { stages, subjects, tracks } from '@jiaobian/kernel';
import { ChoiceField, CountField, IdField, ObjectField, TextField } from '@jiaobian/service-kit';
import { WordsAnswer } from './words.answer';

const optional = true;

/** Where a number of posts comes from, down to the entry in the ledger. */
export class PostsBasisAnswer {
  @ObjectField(() => WordsAnswer, { description: '算式 the arithmetic' }) text!: WordsAnswer;
  @CountField({ description: '台账版本', optional }) postsVersion?: number;
  @IdField({ description: '最后一笔分录', optional }) lastEntryId?: string;
  @IdField({ description: '最后一笔变动', optional }) lastMovementId?: string;
  @TextField({ description: '变动的地址', optional }) movementLink?: string;
}

export class DemandBasisAnswer extends PostsBasisAnswer {
  @ChoiceField(['REQUESTED', 'HEADROOM', 'FULL', 'OVER_QUOTA', 'NO_POSTS', 'SCHOOL_CLOSED'], { description: '限制名额的因素' })
  limit!: string;
  @IdField({ description: '所依据的申请', optional }) requestId?: string;
}

export class SupplyLineAnswer {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(tracks, { description: '编制类型' }) track!: string;
  @CountField({ description: '实有人数' }) occupied!: number;
  @CountField({ description: '应配编制数' }) entitled!: number;
  @CountField({ description: '可交流人数' }) gives!: number;
  @ObjectField(() => PostsBasisAnswer, { description: '依据' }) why!: PostsBasisAnswer;
}

export class DemandLineAnswer {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '学科' }) subject!: string;
  @ChoiceField(tracks, { description: '编制类型' }) track!: string;
  @CountField({ description: '申请人数' }) requested!: number;
  @CountField({ description: '本学科至多可接收名额' }) seats!: number;
  @CountField({ description: '本校本学段各学科合计的接收空间' }) headroom!: number;
  @ObjectField(() => DemandBasisAnswer, { description: '依据' }) why!: DemandBasisAnswer;
}
