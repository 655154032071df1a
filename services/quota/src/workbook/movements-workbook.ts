import { tracks, type Track } from '@jiaobian/kernel';
import { streamedWorkbook } from '@jiaobian/workbook';
import type { MovementsReportView } from '../http/answers/report-view';
import type { MovementSums } from '../persistence/repositories/movement-sums';
import { changeFormat, countFormat, type OfficeColumn, type OfficeSheet } from './office-sheet';
import { asOfText, footerOf, named } from './printed';
import { writeOfficeSheet } from './write-office-sheet';

type Sums = MovementSums & { track: Track };

/** The report of movements as a workbook (.xlsx): a sheet by month, one by unit, one by reason. */
export function writeMovementsWorkbook(report: MovementsReportView): Promise<Buffer> {
  return streamedWorkbook((workbook) => {
    writeOfficeSheet(
      workbook,
      sheet(report, report.byMonth, '按月份', [
        { title: '月份', width: 12, value: ({ month }) => month },
        { title: '变动', width: 16, value: ({ kind }) => named('movementKind', kind) },
      ]),
    );
    writeOfficeSheet(
      workbook,
      sheet(report, report.byUnit, '按单位', [
        { title: '代码', width: 14, value: ({ unit }) => unit },
        { title: '单位名称', width: 28, value: ({ unitName }) => unitName },
      ]),
    );
    writeOfficeSheet(
      workbook,
      sheet(report, report.byReason, '按事由', [
        { title: '变动', width: 16, value: ({ kind }) => named('movementKind', kind) },
        { title: '事由', width: 40, value: ({ reason }) => reason },
        { title: '文号', width: 22, value: ({ documentNumber }) => documentNumber },
      ]),
    );
  });
}

function sheet<Row extends Sums>(
  report: MovementsReportView,
  rows: readonly Row[],
  name: string,
  own: readonly OfficeColumn<Row>[],
): OfficeSheet<Row> {
  return {
    name,
    title: `编制变动汇总(${name})`,
    left: `单位:${report.unit ?? `全县(${report.county})`}  期间:${report.from ?? '建账'} 至 ${asOfText(report)}`,
    right: '计量单位:名',
    columns: [
      { title: '序号', width: 6, value: (_row, index) => index },
      ...own,
      { title: '编制类别', width: 10, value: ({ track }) => named('track', track) },
      count('笔数', undefined, ({ movements }) => movements),
      count('增加', '核定', ({ authorisedIn }) => authorisedIn),
      count('减少', '核定', ({ authorisedOut }) => authorisedOut),
      count('增加', '人员', ({ peopleIn }) => peopleIn),
      count('减少', '人员', ({ peopleOut }) => peopleOut),
      { ...count<Row>('预留净增', undefined, ({ reserved }) => reserved), format: changeFormat },
    ],
    blocks: tracks.map((track) => ({ rows: rows.filter((row) => row.track === track), sumName: `${named('track', track)}合计` })),
    notes: [
      '核定增减按单位计:划转在调出单位为减、在调入单位为增。一笔变动涉及几个单位的,按单位汇总时各计一笔。',
      ...(report.moreReasons ? ['按事由只列笔数最多的 1000 项。'] : []),
      '制表人:                    复核人:                    负责人:',
    ],
    footer: footerOf(report),
    frozenColumns: own.length + 1,
  };
}

function count<Row>(title: string, group: string | undefined, value: (row: Row) => number): OfficeColumn<Row> {
  return { title, group, width: 9, format: countFormat, value, isSummed: true };
}
