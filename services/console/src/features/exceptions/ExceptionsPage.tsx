import { Button, Typography } from 'antd';
import { useMemo, useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { exceptionColumns } from './exception-columns';
import { GrantException } from './GrantException';

const title = words('超编例外', 'Over-quota exceptions');
const add = words('批准例外', 'Grant an exception');
const none = words('没有批准过超编例外。', 'No over-quota exception was ever granted.');
const line = words(
  '满编、超编学校不得调入编制;确需例外时,由编办凭文件批准,写明数量和期限。每一项例外及其使用永久列在这里。',
  'Full and over-quota schools take in no posts. Where it must be, the staffing office grants an exception by a document, with number and days. Each one and its uses stay listed for ever.',
);

/** Every exception from the standards that was ever granted, and what came in by it. */
export function ExceptionsPage() {
  const say = useSay();
  const may = useMay();
  const unitName = useUnitName();
  const [isAdding, setAdding] = useState(false);
  const { data, isLoading, error } = useAnswer(['quota', 'exceptions'], () => api.GET('/api/quota/exceptions'));
  const columns = useMemo(() => exceptionColumns(say, unitName), [say, unitName]);
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        may('quota.exception.grant') && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(add)}
          </Button>
        )
      }
    >
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <OfficeTable name="超编例外" columns={columns} rows={data ?? []} rowKey={({ exceptionId }) => exceptionId} none={none} />
      {isAdding && <GrantException onClose={() => setAdding(false)} />}
    </PageBody>
  );
}
