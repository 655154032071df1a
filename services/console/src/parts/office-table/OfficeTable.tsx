import { Button, Checkbox, Flex, Popover, Table, type TableProps } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { EmptyNote } from '../EmptyNote';
import { useColumnChoice } from './column-choice';
import { exportTable } from './export-table';
import type { OfficeColumn } from './office-column';
import { tableColumns } from './table-columns';

const choose = words('选择列', 'Columns');
const save = words('导出 Excel', 'Export to Excel');
const count = words('{shown} 行', '{shown} rows');
const sum = words('合计', 'Sum');
/** More rows than fit on a screen are drawn as they are scrolled to. */
const manyRows = 100;

interface Props<Row> {
  /** Names the table: for its choice of columns and the exported file. */
  name: string;
  columns: readonly OfficeColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Why there is nothing, and what to do. */
  none: Words;
  /** Height of the rows, px, where there are many of them. */
  height?: number;
  tools?: ReactNode;
  rowClassName?: TableProps<Row>['rowClassName'];
}

/** A table with frozen first columns, merged headers, sums, sorting, filters, a choice of columns, and export of what is seen. */
export function OfficeTable<Row extends object>({ name, columns, rows, rowKey, none, height = 520, tools, rowClassName }: Props<Row>) {
  const say = useSay();
  const { hidden, setHidden } = useColumnChoice(name);
  const [seen, setSeen] = useState<readonly Row[]>();
  const shown = useMemo(() => columns.filter(({ key }) => !hidden.includes(key)), [columns, hidden]);
  const made = useMemo(() => tableColumns(shown, rows, say), [shown, rows, say]);
  const isLong = rows.length > manyRows;
  const visible = seen ?? rows;
  const width = shown.reduce((total, column) => total + column.width, 0);
  const choice = (
    <Checkbox.Group
      style={{ display: 'grid' }}
      value={shown.map(({ key }) => key)}
      options={columns.map(({ key, title, frozen }) => ({ value: key, label: say(title), disabled: frozen }))}
      onChange={(keys) => setHidden(columns.map(({ key }) => key).filter((key) => !keys.includes(key)))}
    />
  );
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap={8} style={{ marginBottom: 8 }} className="no-print">
        <Flex gap={8} wrap>
          {tools}
        </Flex>
        <Flex gap={8} align="center">
          <span>{say(count, { shown: visible.length })}</span>
          <Popover trigger="click" placement="bottomRight" content={choice}>
            <Button>{say(choose)}</Button>
          </Popover>
          <Button onClick={() => void exportTable(name, shown, visible, say)}>{say(save)}</Button>
        </Flex>
      </Flex>
      <Table<Row>
        size="small"
        bordered
        rowKey={rowKey}
        columns={made}
        dataSource={rows as Row[]}
        pagination={false}
        virtual={isLong}
        scroll={isLong ? { x: width, y: height } : { x: width }}
        rowClassName={rowClassName}
        onChange={(_page, _filters, _sorter, { currentDataSource }) => setSeen(currentDataSource)}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        summary={() => shown.some((column) => column.sum) && visible.length > 0 && <SumRow columns={shown} rows={visible} title={say(sum)} />}
      />
    </>
  );
}

function SumRow<Row>({ columns, rows, title }: { columns: readonly OfficeColumn<Row>[]; rows: readonly Row[]; title: string }) {
  return (
    <Table.Summary fixed>
      <Table.Summary.Row>
        {columns.map(({ key, value, sum: isSummed }, index) => (
          <Table.Summary.Cell key={key} index={index} className={isSummed ? 'figure' : undefined}>
            {isSummed ? rows.reduce((total, row) => total + Number(value(row) ?? 0), 0) : index === 0 ? title : ''}
          </Table.Summary.Cell>
        ))}
      </Table.Summary.Row>
    </Table.Summary>
  );
}
