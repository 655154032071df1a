import { Button, Checkbox, Flex, Grid, Popover, Table, type TableProps } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { useIsPrinting } from '../../design/printing';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { EmptyNote } from '../EmptyNote';
import { useColumnChoice } from './column-choice';
import { exportTable } from './export-table';
import type { OfficeColumn } from './office-column';
import { SumRows } from './SumRows';
import { tableColumns, widthOf } from './table-columns';
import { useScrollByKeyboard } from './use-scroll-by-keyboard';

const choose = words('选择列', 'Columns');
const save = words('导出 Excel', 'Export to Excel');
const count = words('{shown} 行', 'rows: {shown}');
/** More rows than fit on a screen are drawn as they are scrolled to. */
const manyRows = 100;
/** Width of the first column on a phone. */
const narrowWidth = 132;

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
  /** One sum for each of its values, where sums over all rows would add up what must not be: tracks, for one. */
  sumBy?: (row: Row) => string;
}

/** A table with frozen first columns, merged headers, sums, sorting, filters, a choice of columns, and export of what is seen. */
export function OfficeTable<Row extends object>({
  name,
  columns,
  rows,
  rowKey,
  none,
  height = 520,
  tools,
  rowClassName,
  sumBy,
}: Props<Row>) {
  const say = useSay();
  const { hidden, setHidden } = useColumnChoice(name);
  // What the table's own filters and order leave; of other rows than those that are given now it says nothing.
  const [seen, setSeen] = useState<{ of: readonly Row[]; rows: readonly Row[] }>();
  const isOnPaper = useIsPrinting();
  const frame = useScrollByKeyboard();
  const isNarrow = Grid.useBreakpoint().md === false && !isOnPaper;
  const shown = useMemo(() => {
    const chosen = columns.filter(({ key }) => !hidden.includes(key));
    return isNarrow ? chosen.map(narrowed) : chosen;
  }, [columns, hidden, isNarrow]);
  const made = useMemo(() => tableColumns(shown, rows, say, isOnPaper), [shown, rows, say, isOnPaper]);
  // On paper every row is there, under heads that each sheet repeats.
  const isLong = rows.length > manyRows && !isOnPaper;
  const visible = seen?.of === rows ? seen.rows : rows;
  const width = shown.reduce((total, column) => total + widthOf(column, say), 0);
  const choice = (
    <Checkbox.Group
      style={{ display: 'grid' }}
      value={shown.map(({ key }) => key)}
      options={columns.map(({ key, title, frozen }) => ({ value: key, label: say(title), disabled: frozen }))}
      onChange={(keys) => setHidden(columns.map(({ key }) => key).filter((key) => !keys.includes(key)))}
    />
  );
  return (
    <div ref={frame}>
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
        className="office-table"
        size="small"
        bordered
        rowKey={rowKey}
        columns={made}
        dataSource={rows as Row[]}
        pagination={false}
        showSorterTooltip={false}
        virtual={isLong}
        sticky={!isLong && !isOnPaper}
        scroll={isOnPaper ? undefined : isLong ? { x: width, y: height } : { x: width }}
        rowClassName={rowClassName}
        onChange={(_page, _filters, _sorter, { currentDataSource }) => setSeen({ of: rows, rows: currentDataSource })}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        summary={(listed) =>
          shown.some((column) => column.sum) &&
          listed.length > 0 && <SumRows columns={shown} rows={listed} rowKey={rowKey} sumBy={sumBy} isOnPaper={isOnPaper} />
        }
      />
    </div>
  );
}

/** On a phone only the first column stays, and it leaves room for the others. */
function narrowed<Row>(column: OfficeColumn<Row>, index: number): OfficeColumn<Row> {
  if (!column.frozen) return column;
  return { ...column, frozen: index === 0, width: Math.min(column.width, narrowWidth), wraps: true };
}
