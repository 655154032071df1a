import type { Track } from '@jiaobian/kernel';
import type { Employment, RosterRow } from '../../county-tables';
import { birthDateOf, genderOf } from '../../identity-number';
import { choiceColumn, firstLabels, yesNoColumn } from '../columns/choice-columns';
import { identityNumberColumn, nameColumn, schoolCodeColumn, textColumn } from '../columns/text-columns';
import { dateColumn } from '../columns/value-columns';
import {
  employmentLabels,
  exemptionLabels,
  genderLabels,
  positionLabels,
  professionalTitleLabels,
  stageLabels,
  subjectLabels,
  trackOrNoneLabels,
} from './labels';
import type { SheetLayout } from './sheet-layout';

const employmentOfTrack: Record<Track, Employment> = { quota: 'regular', control: 'control', headcount: 'headcount' };

/** May be left blank, in which case the row says null. */
type BlankField = 'serviceUntil' | 'exemption' | 'worksAt' | 'secondmentDocument' | 'secondedUntil';
type RosterCells = Omit<RosterRow, BlankField> & { [Field in BlankField]: NonNullable<RosterRow[Field]> };

export const rosterLayout: SheetLayout<RosterRow, RosterCells> = {
  sheet: '教职工',
  otherNames: ['教职工名册', '教职工花名册', '花名册', 'roster', 'staff'],
  purpose: {
    zh: '全体教职工,一人一行。未列出的人员视为离开。',
    en: 'All staff, one row a person. Whoever is not listed counts as having left.',
  },
  columns: {
    identityNumber: identityNumberColumn({
      header: '身份证件号',
      otherHeaders: ['身份证号', '身份证号码', '证件号码', '身份证件号码'],
      required: true,
      note: { zh: '18 位,单元格须为文本格式', en: '18 places, the cell formatted as text' },
    }),
    name: nameColumn({ header: '姓名', required: true, note: { zh: '姓名', en: 'name' } }),
    gender: choiceColumn({ header: '性别', note: { zh: '空白时取自身份证件号', en: 'blank: from the identity number' } }, genderLabels),
    birthDate: dateColumn({
      header: '出生日期',
      otherHeaders: ['出生年月日'],
      note: { zh: '空白时取自身份证件号', en: 'blank: from the identity number' },
    }),
    schoolCode: schoolCodeColumn({ header: '学校代码', required: true, note: { zh: '“学校”表中的代码', en: 'a code of the sheet 学校' } }),
    stage: choiceColumn({ header: '学段', required: true, note: { zh: '任教学段', en: 'stage taught' } }, stageLabels),
    subject: choiceColumn(
      { header: '任教学科', otherHeaders: ['学科'], required: true, note: { zh: '主要任教学科', en: 'main subject' } },
      subjectLabels,
    ),
    track: choiceColumn(
      {
        header: '编制类型',
        required: true,
        note: { zh: '特岗、临聘、银龄教师选“无”', en: '无 for special-post, substitute and silver-age teachers' },
      },
      trackOrNoneLabels,
    ),
    employment: choiceColumn(
      { header: '用工性质', note: { zh: '编制类型为“无”时必填', en: 'required where the track is 无' } },
      employmentLabels,
    ),
    professionalTitle: choiceColumn(
      { header: '职称', otherHeaders: ['专业技术职务', '岗位/职称'], required: true, note: { zh: '现聘职称', en: 'professional title' } },
      professionalTitleLabels,
    ),
    position: choiceColumn({ header: '职务', note: { zh: '空白视为“教师”', en: 'blank: teacher' } }, positionLabels),
    enteredEducationOn: dateColumn({
      header: '进入教育系统日期',
      otherHeaders: ['参加教育工作日期', '从教日期'],
      required: true,
      note: { zh: '如 2012-09-01', en: 'such as 2012-09-01' },
    }),
    atSchoolSince: dateColumn({
      header: '到本校日期',
      otherHeaders: ['到校日期'],
      required: true,
      note: { zh: '交流轮岗年限由此计算', en: 'the years for rotation count from it' },
    }),
    backbone: yesNoColumn({
      header: '是否骨干',
      otherHeaders: ['骨干教师', '是否骨干教师'],
      required: true,
      note: { zh: '县级及以上骨干教师', en: 'backbone teacher' },
    }),
    serviceUntil: dateColumn({ header: '服务期至', note: { zh: '特岗、公费师范生服务期最后一日', en: 'last day of a service period' } }),
    exemption: choiceColumn(
      { header: '免交流情形', otherHeaders: ['暂缓交流情形'], note: { zh: '如有', en: 'reason for not rotating, if any' } },
      exemptionLabels,
    ),
    worksAt: textColumn({
      header: '实际工作单位',
      otherHeaders: ['现工作单位', '借调单位'],
      note: { zh: '不在本校工作的,填学校代码或单位名称', en: 'who works elsewhere: a school’s code, or the name of the body' },
    }),
    secondmentDocument: textColumn({
      header: '借调文号',
      otherHeaders: ['借调批准文号'],
      note: { zh: '批准在外工作的文件', en: 'the document that allows it' },
    }),
    secondedUntil: dateColumn({
      header: '借调期至',
      otherHeaders: ['借调截止日期'],
      note: { zh: '批准的最后一日', en: 'the last day that it allows' },
    }),
  },
  toRow(cells, report) {
    const { identityNumber, track, employment } = cells;
    if (track === null && employment === undefined) {
      report('employment', 'ROSTER.EMPLOYMENT_MISSING', { list: firstLabels(employmentLabels.slice(-3)).join('、') });
    }
    for (const field of ['secondmentDocument', 'secondedUntil'] as const) {
      if (cells[field] !== undefined && cells.worksAt === undefined) report(field, 'ROSTER.SECONDMENT_WITHOUT_PLACE');
    }
    return {
      identityNumber,
      name: cells.name,
      gender: cells.gender ?? (identityNumber === undefined ? undefined : genderOf(identityNumber)),
      birthDate: cells.birthDate ?? (identityNumber === undefined ? undefined : birthDateOf(identityNumber)),
      schoolCode: cells.schoolCode,
      stage: cells.stage,
      subject: cells.subject,
      track,
      employment: employment ?? (track ? employmentOfTrack[track] : undefined),
      professionalTitle: cells.professionalTitle,
      position: cells.position ?? 'teacher',
      enteredEducationOn: cells.enteredEducationOn,
      atSchoolSince: cells.atSchoolSince,
      backbone: cells.backbone,
      serviceUntil: cells.serviceUntil ?? null,
      exemption: cells.exemption ?? null,
      worksAt: cells.worksAt === cells.schoolCode ? null : (cells.worksAt ?? null),
      secondmentDocument: cells.secondmentDocument ?? null,
      secondedUntil: cells.secondedUntil ?? null,
    };
  },
  toCells: (row) => ({
    ...row,
    serviceUntil: row.serviceUntil ?? undefined,
    exemption: row.exemption ?? undefined,
    worksAt: row.worksAt ?? undefined,
    secondmentDocument: row.secondmentDocument ?? undefined,
    secondedUntil: row.secondedUntil ?? undefined,
  }),
};
