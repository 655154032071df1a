import type { ApprovedTotalRow, SchoolPostsRow } from '../../county-tables';
import { choiceColumn } from '../columns/choice-columns';
import { schoolCodeColumn, textColumn } from '../columns/text-columns';
import { countColumn, dateColumn } from '../columns/value-columns';
import { stageLabels, trackLabels } from './labels';
import type { SheetLayout } from './sheet-layout';

const documentNumber = textColumn({
  header: '文号',
  required: true,
  note: { zh: '核定文件的文号', en: 'number of the document that approved it' },
});
const track = choiceColumn({ header: '编制类型', required: true, note: { zh: '从下拉列表选择', en: 'track' } }, trackLabels);

export const approvedTotalsLayout: SheetLayout<ApprovedTotalRow, ApprovedTotalRow> = {
  sheet: '编制总量',
  otherNames: ['核定总量', 'approved-totals', 'totals'],
  purpose: { zh: '县委编办核定的各类编制总量。', en: 'The county’s approved total of each track.' },
  columns: {
    track,
    posts: countColumn(
      {
        header: '核定总量',
        otherHeaders: ['总量'],
        required: true,
        note: { zh: '不少于各校合计', en: 'not below the sum of the schools' },
      },
      1_000_000,
    ),
    documentNumber,
    approvedOn: dateColumn({ header: '核定日期', required: true, note: { zh: '文件日期', en: 'date of the document' } }),
  },
  toRow: (cells) => ({ ...cells }),
  toCells: (row) => row,
};

export const schoolPostsLayout: SheetLayout<SchoolPostsRow, SchoolPostsRow> = {
  sheet: '学校编制',
  otherNames: ['各校编制', 'school-posts', 'posts'],
  purpose: { zh: '各校、各学段、各类编制的核定数。', en: 'The approved posts of each school, stage and track.' },
  columns: {
    schoolCode: schoolCodeColumn({ header: '学校代码', required: true, note: { zh: '“学校”表中的代码', en: 'a code of the sheet 学校' } }),
    stage: choiceColumn({ header: '学段', required: true, note: { zh: '从下拉列表选择', en: 'stage' } }, stageLabels),
    track,
    posts: countColumn({
      header: '核定编制数',
      otherHeaders: ['编制数', '核定编制'],
      required: true,
      note: { zh: '整数', en: 'whole number' },
    }),
    documentNumber,
  },
  toRow: (cells) => ({ ...cells }),
  toCells: (row) => row,
};
