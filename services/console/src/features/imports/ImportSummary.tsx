import { Table } from 'antd';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Section } from '../../parts/Section';
import { changeKindNames, tableNames, type TableSummary } from './imports';

const title = words('与现有数据相比', 'Compared with what was in force');
const table = words('表', 'Table');
const unchanged = words('不变', 'unchanged');

/** What the file changes, table by table. */
export function ImportSummary({ summary }: { summary: readonly TableSummary[] }) {
  const say = useSay();
  const count = (key: 'added' | 'changed' | 'closed') => ({
    title: say(nameIn(changeKindNames, key)),
    dataIndex: key,
    className: 'figure',
    align: 'right' as const,
  });
  return (
    <Section title={say(title)}>
      <Table<TableSummary>
        size="small"
        rowKey="table"
        pagination={false}
        dataSource={summary}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: say(table), key: 'table', render: (_, row) => say(nameIn(tableNames, row.table)) },
          count('added'),
          count('changed'),
          count('closed'),
          { title: say(unchanged), dataIndex: 'unchanged', className: 'figure', align: 'right' },
        ]}
      />
    </Section>
  );
}
