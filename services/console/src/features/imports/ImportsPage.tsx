import { useMemo } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { importColumns } from './import-columns';
import { ImportUpload } from './ImportUpload';
import { TemplateButton } from './TemplateButton';

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
/** The county's workbooks: upload one, and find every earlier one with what became of it. */
export function ImportsPage() {
  const say = useSay();
  const may = useMay();
  const { data, isLoading, error } = useAnswer(['registry', 'imports'], () => api.GET('/api/registry/imports'), { everyMs: 5_000 });
  const columns = useMemo(() => importColumns(say), [say]);
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
        <OfficeTable name="导入记录" columns={columns} rows={data ?? []} rowKey={({ id }) => id} none={none} />
      </Section>
    </PageBody>
  );
}
