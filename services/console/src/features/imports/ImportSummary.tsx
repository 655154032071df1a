import { Table } from 'antd';
import type { ReactNode } from 'react';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Section } from '../../parts/Section';
import { ChangesOf } from './ChangesOf';
import { changeKindNames, tableNames, type Import, type TableSummary } from './imports';

const title = words('与现有数据相比', 'Compared with what was in force');
const table = words('表', 'Table');
const notCompared = words(
  '未比较:文件有错误,改正后重新上传才能看到差异。',
  'Not compared, because there are errors; once they are mended and the file is uploaded again, the differences are shown.',
);
const unchanged = words('不变', 'unchanged');

const unchangedWhy = words(
  '文件中与现有数据逐项相同的行:确认后不写入任何内容,因此没有分录可列。',
  'Rows that say item by item what is already in force: confirming writes nothing of them, so that there is nothing to list.',
);

/** What the file changes, table by table; each count opens the changes that it counts. */
export function ImportSummary({ one }: { one: Import }) {
  const say = useSay();
  const { summary } = one;
  if (!summary) {
    return (
      <Section title={say(title)}>
        <p>{say(notCompared)}</p>
      </Section>
    );
  }
  const explained = (row: TableSummary, name: Words, value: number, children: () => ReactNode): ReactNode => (
    <ExplainedNumber value={value} title={`${say(nameIn(tableNames, row.table))} · ${say(name)}`}>
      {children}
    </ExplainedNumber>
  );
  const count = (key: 'added' | 'changed' | 'closed') => ({
    title: say(nameIn(changeKindNames, key)),
    key,
    className: 'figure',
    align: 'right' as const,
    render: (_: unknown, row: TableSummary) =>
      explained(row, nameIn(changeKindNames, key), row[key], () => <ChangesOf one={one} table={row.table} kind={key} count={row[key]} />),
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
          {
            title: say(unchanged),
            key: 'unchanged',
            className: 'figure',
            align: 'right',
            render: (_, row) => explained(row, unchanged, row.unchanged, () => <p>{say(unchangedWhy)}</p>),
          },
        ]}
      />
    </Section>
  );
}
