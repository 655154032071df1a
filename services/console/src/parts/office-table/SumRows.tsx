import { Table } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Addends, type Addend } from '../Addends';
import { ExplainedNumber } from '../ExplainedNumber';
import type { OfficeColumn } from './office-column';

const sum = words('合计', 'Sum');

interface Props<Row> {
  columns: readonly OfficeColumn<Row>[];
  /** Those that are seen: the table's filters have left them. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** One sum for each of its values. */
  sumBy?: (row: Row) => string;
  isOnPaper: boolean;
}

/** Sums below a table, over the rows that are seen; each opens what it is made of. */
export function SumRows<Row>({ columns, rows, rowKey, sumBy, isOnPaper }: Props<Row>) {
  const say = useSay();
  const names = sumBy ? [...new Set(rows.map(sumBy))] : [''];
  const naming = columns.filter(({ frozen }) => frozen);
  const rowsOf = (name: string): readonly Row[] => (sumBy ? rows.filter((row) => sumBy(row) === name) : rows);
  const amountIn = ({ value }: OfficeColumn<Row>, row: Row): number => Number(value(row) ?? 0);
  const total = (column: OfficeColumn<Row>, name: string): number =>
    rowsOf(name).reduce((result, row) => result + amountIn(column, row), 0);
  // Made when somebody asks: a table of thousands of rows is drawn often.
  const addendsOf = (column: OfficeColumn<Row>, name: string): Addend[] =>
    rowsOf(name).map((row) => ({
      key: rowKey(row),
      name: naming.map(({ value }) => value(row)).join(' · '),
      value: amountIn(column, row),
    }));
  return (
    <Table.Summary fixed={!isOnPaper}>
      {names.map((name) => (
        <Table.Summary.Row key={name}>
          {columns.map((column, index) => (
            <Table.Summary.Cell key={column.key} index={index} className={column.sum ? 'figure' : undefined}>
              {column.sum ? (
                <ExplainedNumber value={total(column, name)} title={[say(sum), say(column.title), name].filter(Boolean).join(' · ')}>
                  {() => <Addends addends={addendsOf(column, name)} />}
                </ExplainedNumber>
              ) : (
                index === 0 && [say(sum), name].filter(Boolean).join(' · ')
              )}
            </Table.Summary.Cell>
          ))}
        </Table.Summary.Row>
      ))}
    </Table.Summary>
  );
}
