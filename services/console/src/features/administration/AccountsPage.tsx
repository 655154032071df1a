import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { accountColumns } from './account-columns';
import { AccountForm } from './AccountForm';

const title = words('账号', 'Accounts');
const add = words('新建账号', 'New account');
const none = words('本县还没有账号。', 'The county has no account yet.');

/** Who may log in, and as which office. An auditor sees it; an administrator changes it. */
export function AccountsPage() {
  const say = useSay();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, isLoading, error } = useAnswer(['identity', 'accounts'], () => api.GET('/api/identity/accounts'));
  const manages = may('identity.account.manage');
  const columns = useMemo(() => accountColumns(say, manages), [say, manages]);
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        manages && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(add)}
          </Button>
        )
      }
    >
      <OfficeTable name="账号" columns={columns} rows={data ?? []} rowKey={({ id }) => id} none={none} />
      {isAdding && <AccountForm onClose={() => setAdding(false)} />}
    </PageBody>
  );
}
