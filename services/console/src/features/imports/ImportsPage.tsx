import { Table } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { StateBadge } from '../../parts/StateBadge';
import { importStateNames, type Import } from './imports';
import { ImportUpload } from './ImportUpload';
import { TemplateButton } from './TemplateButton';
import { Named } from '../../parts/Named';

const title = words('数据导入', 'Data import');
const history = words('导入记录', 'Imports');
const upload = words('上传', 'Upload');
const none = words(
  '还没有导入过数据。下载模板,填好后在上面上传。',
  'Nothing has been imported yet. Download the template, fill it in, and upload it above.',
);
const notYours = words(
  '导入由教育局办理;这里可以查看每次导入。',
  'Imports are made by the education bureau; here you can look at each of them.',
);
const columns = {
  file: words('文件', 'File'),
  state: words('状态', 'State'),
  rows: words('行数', 'Rows'),
  problems: words('问题', 'Problems'),
  uploaded: words('上传', 'Uploaded'),
  confirmed: words('确认', 'Confirmed'),
};

/** The county's workbooks: upload one, and find every earlier one with what became of it. */
export function ImportsPage() {
  const say = useSay();
  const may = useMay();
  const { data, isLoading, error } = useAnswer(['registry', 'imports'], () => api.GET('/api/registry/imports'), { everyMs: 5_000 });
  // A count leads to its rows.
  const toImport = ({ id }: Import, count: number): ReactNode => <Link to={`/imports/${id}`}>{count}</Link>;
  const by = (name: string | undefined, at: string | undefined) => [name, instantText(at)].filter(Boolean).join(' ');
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error} actions={<TemplateButton />}>
      {may('registry.import.submit') ? (
        <Section title={say(upload)}>
          <ImportUpload />
        </Section>
      ) : (
        <p>{say(notYours)}</p>
      )}
      <Section title={say(history)}>
        <Table<Import>
          size="small"
          rowKey="id"
          dataSource={data}
          pagination={{ pageSize: 50, hideOnSinglePage: true }}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <EmptyNote why={none} /> }}
          columns={[
            {
              title: <Named>{say(columns.file)}</Named>,
              key: 'file',
              render: (_, { id, fileName }) => <Link to={`/imports/${id}`}>{fileName}</Link>,
            },
            {
              title: <Named>{say(columns.state)}</Named>,
              key: 'state',
              render: (_, { state }) => <StateBadge state={state} names={importStateNames} />,
            },
            {
              title: <Named>{say(columns.rows)}</Named>,
              key: 'rows',
              render: (_, one) => toImport(one, one.rowsRead),
              className: 'figure',
              align: 'right',
            },
            {
              title: <Named>{say(columns.problems)}</Named>,
              key: 'problems',
              render: (_, one) => toImport(one, one.problemCount),
              className: 'figure',
              align: 'right',
            },
            {
              title: <Named>{say(columns.uploaded)}</Named>,
              key: 'uploaded',
              render: (_, { uploadedByName, uploadedAt }) => by(uploadedByName, uploadedAt),
            },
            {
              title: <Named>{say(columns.confirmed)}</Named>,
              key: 'confirmed',
              render: (_, { confirmedByName, confirmedAt }) => by(confirmedByName, confirmedAt),
            },
          ]}
        />
      </Section>
    </PageBody>
  );
}
