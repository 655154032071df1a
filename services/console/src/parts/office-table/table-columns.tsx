import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Say, Words } from '../../language/words';
import { ExplainedNumber } from '../ExplainedNumber';
import { Named } from '../Named';
import type { OfficeColumn } from './office-column';

/** Of columns that hold a word or two, px. */
const shortWidth = 110;

/**
 * antd's columns of ours: merged headers for neighbours of one group, numbers right-aligned, filters by the values that
 * occur. On paper the columns share the width of the sheet and no text is cut.
 */
export function tableColumns<Row extends object>(
  columns: readonly OfficeColumn<Row>[],
  rows: readonly Row[],
  say: Say,
  isOnPaper = false,
): TableColumnsType<Row> {
  const result: TableColumnsType<Row> = [];
  let group: { words: Words; children: TableColumnsType<Row> } | undefined;
  // They name the row in the title of what a number opens.
  const naming = columns.filter(({ frozen }) => frozen);
  for (const column of columns) {
    const plain = tableColumn(column, rows, say, naming);
    const made = isOnPaper ? onPaper(plain, column) : plain;
    if (!column.group) {
      group = undefined;
      result.push(made);
    } else if (group?.words === column.group) group.children.push(made);
    else {
      group = { words: column.group, children: [made] };
      result.push({ key: `group-${column.key}`, title: <Named>{capital(say(column.group))}</Named>, children: group.children });
    }
  }
  return result;
}

/** A short word is not broken into its characters to make room for a long text. */
function onPaper<Row>(made: TableColumnsType<Row>[number], { width }: OfficeColumn<Row>): TableColumnsType<Row>[number] {
  const className = [made.className, width <= shortWidth && 'short'].filter(Boolean).join(' ');
  return { ...made, className, width: undefined, fixed: undefined, ellipsis: false };
}

function tableColumn<Row extends object>(
  column: OfficeColumn<Row>,
  rows: readonly Row[],
  say: Say,
  naming: readonly OfficeColumn<Row>[],
): TableColumnsType<Row>[number] {
  const { key, title, value, frozen, filter } = column;
  const isNumber = rows.some((row) => typeof value(row) === 'number');
  return {
    key,
    title: <Named>{capital(say(title))}</Named>,
    width: widthOf(column, say),
    fixed: frozen ? 'left' : undefined,
    ellipsis: !isNumber && !column.wraps,
    align: isNumber ? 'right' : undefined,
    className: isNumber ? 'figure' : undefined,
    render: (_, row) => cell(column, row, say, naming),
    sorter: (a, b) => compare(value(a), value(b)),
    ...(filter ? { filters: valuesOf(rows, value), onFilter: (chosen, row) => value(row) === chosen, filterSearch: true } : {}),
  };
}

function cell<Row>(
  { title, value, render, opens }: OfficeColumn<Row>,
  row: Row,
  say: Say,
  naming: readonly OfficeColumn<Row>[],
): ReactNode {
  const amount = value(row);
  const shown = render ? render(row) : amount;
  if (!opens || amount === undefined) return shown;
  const name = [...naming.map((column) => column.value(row)), say(title)].filter(Boolean).join(' · ');
  return (
    <ExplainedNumber value={shown} label={amount} title={name}>
      {() => opens(row)}
    </ExplainedNumber>
  );
}

/** The words of the glossary begin small; a head begins with a capital. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Wide enough for the longest word of its title beside the marks for order and filter: no word is broken in two. */
export function widthOf<Row>({ title, width, filter }: OfficeColumn<Row>, say: Say): number {
  const longest = Math.max(0, ...(say(title).match(/[A-Za-z]+/g) ?? []).map(({ length }) => length));
  return longest === 0 ? width : Math.max(width, longest * 8.5 + (filter ? 50 : 28));
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'zh-CN', { numeric: true });
}

function valuesOf<Row>(rows: readonly Row[], value: OfficeColumn<Row>['value']): { text: string; value: string | number }[] {
  const values = [...new Set(rows.map(value).filter((one) => one !== undefined))].sort(compare);
  return values.map((one) => ({ text: String(one), value: one }));
}
