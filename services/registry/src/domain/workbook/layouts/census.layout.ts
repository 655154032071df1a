import type { CensusRow } from '../../county-tables';
import { choiceColumn } from '../columns/choice-columns';
import { schoolCodeColumn, textColumn } from '../columns/text-columns';
import { countColumn, dateColumn } from '../columns/value-columns';
import { gradeName, gradeNamesOf, gradeOf } from './grades';
import { stageLabels } from './labels';
import type { SheetLayout } from './sheet-layout';

/** In the sheet a grade has a name, whose meaning depends on the stage. */
type CensusCells = Omit<CensusRow, 'grade'> & { grade: string };

export const censusLayout: SheetLayout<CensusRow, CensusCells> = {
  sheet: '学年初统计',
  otherNames: ['学年初报表', '学生统计', '在校生', 'census'],
  purpose: {
    zh: '9 月 1 日各校、各学段、各年级的班级数和学生数。',
    en: 'Classes and pupils of each school, stage and grade on 1 September.',
  },
  columns: {
    censusDate: dateColumn({ header: '统计日期', required: true, note: { zh: '当年 9 月 1 日', en: '1 September of the year' } }),
    schoolCode: schoolCodeColumn({ header: '学校代码', required: true, note: { zh: '“学校”表中的代码', en: 'a code of the sheet 学校' } }),
    stage: choiceColumn({ header: '学段', required: true, note: { zh: '从下拉列表选择', en: 'stage' } }, stageLabels),
    grade: textColumn(
      {
        header: '年级',
        required: true,
        note: { zh: '小班、中班、大班;一年级至九年级;高一至高三', en: '小班…大班, 一年级…九年级, 高一…高三, or the number' },
      },
      10,
    ),
    classes: countColumn(
      {
        header: '班级数',
        otherHeaders: ['班数'],
        required: true,
        note: { zh: '复式班只在一个年级计数', en: 'a class of several grades counts once' },
      },
      1000,
    ),
    pupils: countColumn({
      header: '学生数',
      otherHeaders: ['在校生数', '幼儿数'],
      required: true,
      note: { zh: '在校学生(幼儿)人数', en: 'pupils or children' },
    }),
    boarders: countColumn({
      header: '寄宿生数',
      otherHeaders: ['寄宿生', '住校生数'],
      note: { zh: '其中寄宿(住校)学生人数;没有的可不填', en: 'pupils who board, among them; blank: none' },
    }),
  },
  toRow({ grade: name, boarders = 0, ...read }, report) {
    const cells = { ...read, boarders };
    if (read.pupils !== undefined && boarders > read.pupils) report('boarders', 'CENSUS.BOARDERS_ABOVE_PUPILS', { pupils: read.pupils });
    if (name === undefined || cells.stage === undefined) return cells;
    const grade = gradeOf(cells.stage, name);
    if (grade === undefined) report('grade', 'CENSUS.UNKNOWN_GRADE', { list: gradeNamesOf(cells.stage).join('、') });
    return { ...cells, grade };
  },
  toCells: (row) => ({ ...row, grade: gradeName(row.stage, row.grade) }),
};
