import { stages, subjects, supplementGrounds } from '@jiaobian/kernel';
import { ChoiceField, CountField, DayField, FlagField, IdField, ListField, TextField } from '@jiaobian/service-kit';

export class SchoolAnswer {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) name!: string;
  @TextField({ description: '乡镇(街道)' }) township!: string;
  @TextField({ description: '办学类型' }) kind!: string;
  @ChoiceField(['urban', 'town', 'rural'], { description: '城区、镇区、乡村' }) area!: string;
  @FlagField({ description: '教学点' }) teachingPoint!: boolean;
  @ChoiceField(stages, { description: '学段', listOf: 6 }) stages!: string[];
  @ChoiceField(['open', 'closed'], { description: '在办或已撤并' }) status!: string;
  @ChoiceField(supplementGrounds, { description: '附加编制情形', listOf: 4 }) supplementGrounds!: string[];
  @CountField({ description: '在册教职工' }) staff!: number;
  @IdField({ description: '最近一次改动它的导入' }) importId!: string;
}

export class StaffAnswer {
  @IdField({ description: '人员编号' }) personId!: string;
  @TextField({ description: '身份证件号(已隐去)' }) identityNumber!: string;
  @TextField({ description: '姓名' }) name!: string;
  @ChoiceField(['male', 'female'], { description: '性别' }) gender!: string;
  @DayField({ description: '出生日期' }) birthDate!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '任教学科' }) subject!: string;
  @TextField({ description: '编制类型;空:不占编', optional: true }) track!: string | null;
  @TextField({ description: '用工性质' }) employment!: string;
  @TextField({ description: '职称' }) professionalTitle!: string;
  @TextField({ description: '职务' }) position!: string;
  @DayField({ description: '进入教育系统日期' }) enteredEducationOn!: string;
  @DayField({ description: '到本校日期' }) atSchoolSince!: string;
  @FlagField({ description: '骨干教师' }) backbone!: boolean;
  @DayField({ description: '服务期至', optional: true }) serviceUntil!: string | null;
  @TextField({ description: '交流免除情形', optional: true }) exemption!: string | null;
  @TextField({ description: '实际工作单位;空:在本校', optional: true }) worksAt!: string | null;
  @TextField({ description: '借调文号', optional: true }) secondmentDocument!: string | null;
  @DayField({ description: '借调期至', optional: true }) secondedUntil!: string | null;
}

/** A person as a search shows them. */
export class PersonFoundAnswer {
  @IdField({ description: '人员编号' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @TextField({ description: '学校名称' }) schoolName!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '任教学科' }) subject!: string;
}

class CensusStage {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @CountField({ description: '班级数' }) classes!: number;
  @CountField({ description: '学生数' }) pupils!: number;
  @CountField({ description: '寄宿生数' }) boarders!: number;
}

export class CensusAnswer {
  @IdField({ description: '统计快照' }) id!: string;
  @DayField({ description: '统计日期' }) censusOn!: string;
  @IdField({ description: '来自的导入' }) importId!: string;
  @ListField(() => CensusStage, { description: '各校各学段', max: 20_000 }) lines!: CensusStage[];
}
