import { Table } from 'antd';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Section } from '../../parts/Section';
import { changeKindNames, tableNames, type TableSummary } from './imports';

const title = words('与现有数据相比', 'Compared with what was in force');
const table = words('表', 'Table');
const notCompared = words(
  '未比较:文件有错误,改正后重新上传才能看到差异。',
  'Not compared, because there are errors; once they are mended and the file is uploaded again, the differences are shown.',
);
const unchanged = words('不变', 'unchanged');

/** What the file changes, table by table; without a summary nothing was compared. */
export function ImportSummary({ summary }: { summary: readonly TableSummary[] | undefined }) {
  const say = useSay();
  if (!summary) {
    return (
      <Section title={say(title)}>
        <p>{say(notCompared)}</p>
      </Section>
    );
  }
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
