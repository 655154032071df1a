import { cellText } from '../cells/cell';
import { Refusal } from '../cells/refusal';
import { headed, type Column, type ColumnHead } from './column';

/** The labels of a value: the first is written, all are read. */
export type Labels<Value> = readonly (readonly [value: Value, label: string, ...others: string[]])[];

export function firstLabels(labels: Labels<unknown>): string[] {
  return labels.map(([, label]) => label);
}

export function labelOf<Value>(labels: Labels<Value>, value: Value): string {
  return labels.find(([known]) => known === value)![1];
}

/** One value of a list, with a drop-down. */
export function choiceColumn<Value>(head: ColumnHead, labels: Labels<Value>): Column<Value> {
  const list = firstLabels(labels);
  const values = new Map<string, Value>(labels.flatMap(([value, ...names]) => names.map((name) => [name, value] as const)));
  const notInList = new Refusal('CELL.NOT_IN_LIST', { list: list.join('、') });
  return {
    ...headed(head),
    list,
    read(cell) {
      const value = typeof cell === 'string' ? values.get(cell) : undefined;
      if (value !== undefined) return value;
      const text = cellText(cell);
      return values.has(text) ? values.get(text)! : notInList;
    },
    write: (value) => labelOf(labels, value),
  };
}

/** Several values of a list in one cell, separated by 、, comma, semicolon or space. */
export function choicesColumn<Value>(head: ColumnHead, labels: Labels<Value>): Column<Value[]> {
  const one = choiceColumn(head, labels);
  return {
    ...headed(head),
    read(cell) {
      const values: Value[] = [];
      for (const name of cellText(cell)
        .split(/[、,;\s]+/)
        .filter(Boolean)) {
        const value = one.read(name);
        if (value instanceof Refusal) return value;
        if (!values.includes(value)) values.push(value);
      }
      return values;
    },
    write: (values) => values.map((value) => one.write(value)).join('、'),
  };
}

const yesAndNo: Labels<boolean> = [
  [true, '是', '√', 'TRUE', 'true', '1'],
  [false, '否', '×', 'FALSE', 'false', '0'],
];

export function yesNoColumn(head: ColumnHead): Column<boolean> {
  return choiceColumn(head, yesAndNo);
}
