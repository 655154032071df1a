import type { Stage } from '@jiaobian/kernel';
import type { SchoolKind, SchoolRow } from '../../county-tables';
import { choiceColumn, choicesColumn, yesNoColumn } from '../columns/choice-columns';
import { schoolCodeColumn, textColumn } from '../columns/text-columns';
import { areaLabels, schoolKindLabels, schoolStatusLabels, stageLabels, supplementGroundLabels } from './labels';
import type { SheetLayout } from './sheet-layout';

/** The stages of a kind of school where the sheet does not name them. */
const stagesOfKind: Record<SchoolKind, Stage[]> = {
  kindergarten: ['kindergarten'],
  primary: ['primary'],
  junior: ['junior'],
  'nine-year': ['primary', 'junior'],
  'complete-secondary': ['junior', 'senior'],
  senior: ['senior'],
  vocational: ['vocational'],
  special: ['special'],
  'teaching-point': ['primary'],
};

export const schoolsLayout: SheetLayout<SchoolRow, SchoolRow> = {
  sheet: '学校',
  otherNames: ['学校名单', '学校表', 'schools'],
  purpose: {
    zh: '全县学校与教学点名单。未列出的学校保持不变;只有标为“撤并”的学校才会关闭。',
    en: 'All schools and teaching points. A school that is not listed stays as it is; only one marked 撤并 is closed.',
  },
  columns: {
    schoolCode: schoolCodeColumn({
      header: '学校代码',
      otherHeaders: ['学校标识码'],
      required: true,
      note: { zh: '县内唯一的学校代码', en: 'code of the school, unique in the county' },
    }),
    name: textColumn({ header: '学校名称', otherHeaders: ['学校'], required: true, note: { zh: '学校全称', en: 'full name' } }),
    township: textColumn(
      { header: '乡镇', otherHeaders: ['乡镇街道', '所属乡镇'], required: true, note: { zh: '所在乡镇(街道)', en: 'township or street' } },
      30,
    ),
    kind: choiceColumn(
      { header: '办学类型', otherHeaders: ['学校类型', '类别'], required: true, note: { zh: '从下拉列表选择', en: 'kind of school' } },
      schoolKindLabels,
    ),
    area: choiceColumn(
      {
        header: '城乡',
        otherHeaders: ['城乡类型'],
        required: true,
        note: { zh: '城区、镇区或乡村', en: 'town, township seat or village' },
      },
      areaLabels,
    ),
    teachingPoint: yesNoColumn({ header: '是否教学点', note: { zh: '空白时按办学类型判断', en: 'blank: as the kind of school says' } }),
    stages: choicesColumn(
      {
        header: '学段',
        note: { zh: '多个学段用“、”分隔;空白时按办学类型判断', en: 'several separated by 、; blank: as the kind of school says' },
      },
      stageLabels,
    ),
    status: choiceColumn(
      { header: '状态', otherHeaders: ['办学状态'], note: { zh: '空白视为“在办”', en: 'blank: open' } },
      schoolStatusLabels,
    ),
    supplementGrounds: choicesColumn(
      {
        header: '附加编制情形',
        otherHeaders: ['附加情形'],
        note: {
          zh: '民族地区、山区、中心小学、其他附加情形,多项用“、”分隔;可不填。是否增编、增多少,由编制标准规定',
          en: '民族地区 ethnic, 山区 mountain, 中心小学 central primary, 其他附加情形 other; may be blank. Whether it adds posts is for the standards to say',
        },
      },
      supplementGroundLabels,
    ),
  },
  toRow: ({ kind, teachingPoint, stages, status, supplementGrounds, ...cells }) => ({
    ...cells,
    kind,
    teachingPoint: teachingPoint ?? kind === 'teaching-point',
    stages: stages ?? (kind && stagesOfKind[kind]),
    status: status ?? 'open',
    supplementGrounds: supplementGrounds ?? [],
  }),
  toCells: (row) => row,
};
