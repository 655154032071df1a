import { Button, Typography } from 'antd';
import { useMemo, useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { delegationColumns } from './delegation-columns';
import { DelegationForm } from './DelegationForm';

const title = words('代办授权', 'Delegations');
const add = words('新建授权', 'New delegation');
const none = words(
  '没有代办授权。外出或请假前,可把自己的角色委托给本县另一账号,写明起止日期和文号。',
  'No role is lent. Before you are away, lend yours to another account of the county, with its days and document.',
);
const line = words(
  '授权到期、撤销都留在记录里。谁提出的事项,本人和代其办理的人都不能审批。撤销后,代办人已有的登录最多再用 15 分钟。',
  'What is over or revoked stays on record. Nobody decides on a case of their own, nor does whoever stands in for them. After revoking, a login of the stand-in lasts 15 minutes at most.',
);
/** Who acts in whose stead, in which role and on which days; what is over stays. */
export function DelegationsPage() {
  const say = useSay();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, isLoading, error } = useAnswer(['identity', 'delegations'], () => api.GET('/api/identity/delegations'));
  const grants = may('identity.delegation.grant');
  const columns = useMemo(() => delegationColumns(say, grants), [say, grants]);
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        grants && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(add)}
          </Button>
        )
      }
    >
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <OfficeTable name="代办授权" columns={columns} rows={data ?? []} rowKey={({ id }) => id} none={none} />
      {isAdding && <DelegationForm onClose={() => setAdding(false)} />}
    </PageBody>
  );
}
