import { tracks } from '@jiaobian/kernel';
import { streamedWorkbook } from '@jiaobian/workbook';
import type { FigureKey } from '../domain/statement/figures';
import type { SchoolStatementView, StatementLine, StatementPositionView, StatementView } from '../http/answers/statement-view';
import { changeFormat, countFormat, type OfficeColumn, type OfficeSheet } from './office-sheet';
import { asOfText, chinaMinute, footerOf, named } from './printed';
import { writeOfficeSheet } from './write-office-sheet';

type Line = StatementPositionView;

const groups: Partial<Record<FigureKey, string>> = {
  occupied: '实有',
  over: '实有',
  reserved: '占用',
  awaiting: '占用',
  frozen: '占用',
  borrowed: '周转',
  lent: '周转',
  entitled: '标准',
  difference: '标准',
};

/** 编制台账 as a workbook (.xlsx); of one unit with a second sheet of its movements. */
export function writeStatementWorkbook(statement: StatementView | SchoolStatementView): Promise<Buffer> {
  return streamedWorkbook((workbook) => {
    writeOfficeSheet(workbook, positionsSheet(statement));
    if ('lines' in statement) writeOfficeSheet(workbook, movementsSheet(statement));
  });
}

function titleOf(statement: StatementView): string {
  return 'schoolName' in statement ? `${statement.unitName}编制台账` : `教职工编制台账(${statement.county})`;
}

function positionsSheet(statement: StatementView): OfficeSheet<Line> {
  const documents = statement.totals.flatMap(({ documentNumber }) => documentNumber ?? []);
  const approved = statement.totals.flatMap(({ track, approvedTotal, documentNumber }) =>
    approvedTotal === undefined ? [] : `${named('track', track)}总量 ${approvedTotal}${documentNumber ? `(${documentNumber})` : ''}`,
  );
  return {
    name: '编制台账',
    title: titleOf(statement),
    left: `单位:${statement.unitName}  截至:${asOfText(statement)}${documents.length > 0 ? `  文号:${[...new Set(documents)].join('、')}` : ''}`,
    right: '计量单位:名',
    columns: positionColumns(statement),
    blocks: tracks.map((track) => ({
      rows: statement.positions.filter((line) => line.track === track),
      sumName: `${named('track', track)}合计`,
    })),
    notes: [
      ...(approved.length > 0 ? [`编制总量:${approved.join(';')}。各类别不相抵。`] : []),
      `栏目:${statement.figures.map(({ formula }) => formula.zh).join(';')}。`,
      `核编依据:${statement.ruleVersion ?? '无'}${statement.censusOn ? `,学年初统计 ${statement.censusOn}` : ''}。`,
      '制表人:                    复核人:                    负责人:',
    ],
    footer: footerOf(statement),
    frozenColumns: 3,
  };
}

function positionColumns({ figures }: StatementView): OfficeColumn<Line>[] {
  return [
    { title: '序号', width: 6, value: (_line, index) => index },
    { title: '代码', width: 14, value: ({ unit }) => unit },
    { title: '单位名称', width: 26, value: ({ unitName }) => unitName },
    { title: '学段', width: 10, value: ({ stage }) => named('stage', stage) },
    { title: '编制类别', width: 10, value: ({ track }) => named('track', track) },
    ...figures.map(({ key, name }): OfficeColumn<Line> => ({
      title: key === 'occupied' ? '人数' : name.zh,
      group: groups[key],
      width: 9,
      format: key === 'difference' ? changeFormat : countFormat,
      value: (line) => line.figures[key],
      isSummed: true,
    })),
  ];
}

const changes = [
  ['vacant', '空缺'],
  ['occupied', '在编'],
  ['reserved', '预留'],
  ['frozen', '冻结'],
  ['over', '超编'],
  ['borrowed', '借入'],
] as const;

function movementsSheet(statement: SchoolStatementView): OfficeSheet<StatementLine> {
  return {
    name: '变动明细',
    title: `${statement.unitName}编制变动明细`,
    left: `单位:${statement.unitName}  截至:${asOfText(statement)}`,
    right: '计量单位:名',
    columns: [
      { title: '台账序号', width: 10, value: ({ number }) => number },
      { title: '生效日期', width: 12, value: ({ effectiveOn }) => effectiveOn },
      { title: '变动', width: 14, value: ({ kind }) => named('movementKind', kind) },
      { title: '学段', width: 10, value: ({ stage }) => named('stage', stage) },
      { title: '编制类别', width: 10, value: ({ track }) => named('track', track) },
      ...changes.map(([state, title]): OfficeColumn<StatementLine> => ({
        title,
        group: '增减',
        width: 8,
        format: changeFormat,
        value: (line) => line.changes[state] ?? 0,
        isSummed: true,
      })),
      { title: '事由', width: 36, value: ({ reason }) => reason },
      { title: '文号', width: 22, value: ({ documentNumber }) => documentNumber },
      { title: '记账时间', width: 17, value: ({ recordedAt }) => chinaMinute(recordedAt) },
    ],
    blocks: tracks.map((track) => ({
      rows: statement.lines.filter((line) => line.track === track),
      sumName: `${named('track', track)}合计`,
    })),
    notes: statement.moreLines ? ['只列最近 1000 条变动;更早的见台账各账户分录。'] : [],
    footer: footerOf(statement),
    frozenColumns: 3,
  };
}
