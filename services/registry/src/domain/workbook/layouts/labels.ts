import type { Stage, Subject, SupplementGround, Track } from '@jiaobian/kernel';
import type {
  Employment,
  Gender,
  Position,
  ProfessionalTitle,
  RotationExemption,
  SchoolArea,
  SchoolKind,
  SchoolRow,
} from '../../county-tables';
import type { Labels } from '../columns/choice-columns';

// The words that the offices use; the first of each line is the one that we write.

export const stageLabels: Labels<Stage> = [
  ['kindergarten', '幼儿园', '学前', '学前教育'],
  ['primary', '小学'],
  ['junior', '初中', '普通初中'],
  ['senior', '高中', '普通高中'],
  ['vocational', '中职', '中等职业', '中等职业教育'],
  ['special', '特教', '特殊教育'],
];

export const schoolKindLabels: Labels<SchoolKind> = [
  ['kindergarten', '幼儿园'],
  ['primary', '小学', '完全小学'],
  ['junior', '初中', '初级中学'],
  ['nine-year', '九年一贯制', '九年一贯制学校'],
  ['complete-secondary', '完全中学'],
  ['senior', '高中', '高级中学', '普通高中'],
  ['vocational', '中职', '中等职业学校'],
  ['special', '特教', '特殊教育学校'],
  ['teaching-point', '教学点'],
];

export const areaLabels: Labels<SchoolArea> = [
  ['urban', '城区'],
  ['town', '镇区'],
  ['rural', '乡村'],
];

export const schoolStatusLabels: Labels<SchoolRow['status']> = [
  ['open', '在办'],
  ['closed', '撤并', '撤销', '停办'],
];

export const supplementGroundLabels: Labels<SupplementGround> = [
  ['ethnic', '民族地区', '民族乡镇', '民族'],
  ['mountain', '山区'],
  ['central-primary', '中心小学', '乡镇中心小学', '中心校'],
  ['other', '其他附加情形', '其他'],
];

export const trackLabels: Labels<Track> = [
  ['quota', '编制', '事业编制'],
  ['control', '控制数'],
  ['headcount', '员额', '员额制'],
];

/** On the roster a person may also have no track. */
export const trackOrNoneLabels: Labels<Track | null> = [...trackLabels, [null, '无']];

export const genderLabels: Labels<Gender> = [
  ['male', '男'],
  ['female', '女'],
];

export const subjectLabels: Labels<Subject> = [
  ['chinese', '语文'],
  ['mathematics', '数学'],
  ['english', '英语', '外语'],
  ['politics', '政治', '道德与法治', '思想政治', '道法'],
  ['history', '历史'],
  ['geography', '地理'],
  ['physics', '物理'],
  ['chemistry', '化学'],
  ['biology', '生物', '生物学'],
  ['science', '科学'],
  ['music', '音乐'],
  ['pe', '体育', '体育与健康'],
  ['art', '美术'],
  ['it', '信息技术', '信息科技', '通用技术'],
  ['labour', '劳动', '劳动教育', '劳动技术'],
  ['psychology', '心理健康', '心理', '心理健康教育'],
  ['preschool', '学前教育', '幼儿教育'],
  ['childcare', '保育', '保育员'],
  ['vocational', '中职专业课', '专业课'],
  ['special-education', '特殊教育', '特教'],
  ['administration', '行政教辅', '行政', '教辅', '工勤'],
];

export const employmentLabels: Labels<Employment> = [
  ['regular', '在编'],
  ['control', '控制数'],
  ['headcount', '员额', '员额制'],
  ['publicly-funded', '公费师范生', '优师'],
  ['special-post', '特岗', '特岗教师'],
  ['substitute', '临聘', '代课', '代课教师'],
  ['silver-age', '银龄', '银龄讲学'],
];

export const professionalTitleLabels: Labels<ProfessionalTitle> = [
  ['full-senior', '正高级教师', '正高级', '正高级讲师'],
  ['senior', '高级教师', '高级', '副高级', '高级讲师'],
  ['first', '一级教师', '一级', '讲师'],
  ['second', '二级教师', '二级', '助理讲师'],
  ['third', '三级教师', '三级', '员级'],
  ['none', '未定级', '无', '无职称'],
];

export const positionLabels: Labels<Position> = [
  ['head', '校长', '园长'],
  ['deputy-head', '副校长', '副园长'],
  ['middle-manager', '中层', '中层干部'],
  ['teacher', '教师', '专任教师'],
  ['support-staff', '教辅工勤', '教辅', '工勤', '保育员'],
];

export const exemptionLabels: Labels<RotationExemption> = [
  ['pregnant-or-nursing', '孕期哺乳', '孕期', '哺乳期'],
  ['certified-illness', '病假证明', '病假'],
];
