import { stages, subjects, tracks } from '@jiaobian/kernel';
import { ChoiceField, CountField, FlagField, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';

const optional = true;

export class MoveCostAnswer {
  @CountField({ description: '积分合计' }) total!: number;
  @ChoiceField(['same-township', 'other-township', 'across-county-seat'], { description: '路程类别' }) distance!: string;
  @CountField({ description: '路程分' }) distancePoints!: number;
  @CountField({ description: '在本校年数' }) yearsAtSchool!: number;
  @CountField({ description: '年限分' }) seniorityPoints!: number;
  @CountField({ description: '学科分:紧缺学科为 0' }) subjectPoints!: number;
}

class PlaceAnswer {
  @TextField({ description: '学校代码;空缺表示留在原校', max: 40, optional }) toSchool?: string;
  @CountField({ description: '积分;留在原校为 0' }) cost!: number;
  @CountField({ description: '名额的分值;留在原校为 0' }) seatValue!: number;
}

/** One person who would be elsewhere. */
export class ExtraCostStepAnswer {
  @IdField({ description: '人员编号;空缺表示同校各学科共用的名额', optional }) personId?: string;
  @TextField({ description: '姓名;学校账号只见本校人员', optional }) name?: string;
  @ObjectField(() => PlaceAnswer, { description: '现在' }) from!: PlaceAnswer;
  @ObjectField(() => PlaceAnswer, { description: '改为' }) to!: PlaceAnswer;
  @CountField({ description: '改为(积分 − 分值)减去现在(积分 − 分值)', min: -1_000_000_000, max: 1_000_000_000 }) change!: number;
}

/** The next best for one person, and what it would have cost the county in points. */
export class RunnerUpAnswer {
  @TextField({ description: '次优学校;空缺表示留在原校', max: 40, optional }) toSchool?: string;
  @CountField({ description: '改为次优须多付出的积分(全县合计)', max: 1_000_000_000 }) extraCost!: number;
  @ListField(() => ExtraCostStepAnswer, { description: '逐人的变化,合计为多付出的积分', max: 10_000 }) steps!: ExtraCostStepAnswer[];
}

export class AssignmentWhyAnswer {
  @ObjectField(() => MoveCostAnswer, { description: '积分及其构成' }) cost!: MoveCostAnswer;
  @CountField({ description: '满足一个申请名额的分值' }) seatValue!: number;
  @CountField({ description: '名额的影子价格:多一个名额可多得的分值' }) seatPrice!: number;
  @CountField({ description: '原校可交流人数的影子价格' }) givingPrice!: number;
}

export class AssignmentAnswer {
  @IdField({ description: '人员编号' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @TextField({ description: '原校', max: 40 }) fromSchool!: string;
  @TextField({ description: '交流到', max: 40 }) toSchool!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(tracks, { description: '编制类型' }) track!: string;
  @ChoiceField(subjects, { description: '学科' }) subject!: string;
  @FlagField({ description: '是否骨干教师' }) backbone!: boolean;
  @CountField({ description: '积分' }) cost!: number;
  @ChoiceField(['drafted', 'published'], { description: '拟定或已公布' }) state!: string;
  @ObjectField(() => AssignmentWhyAnswer, { description: '为什么是这所学校' }) why!: AssignmentWhyAnswer;
  @IdField({ description: '所出自的运算' }) runId!: string;
  @TextField({ description: '本人说明卡的地址' }) cardLink!: string;
}
