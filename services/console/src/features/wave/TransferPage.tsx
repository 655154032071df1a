import { Card } from 'antd';
import { Navigate, useParams } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/quota';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { casePath } from './case-path';
import { TransferFacts } from './TransferFacts';

type Transfer = components['schemas']['TransferView'];

const title = words('编制划转', 'Transfer of posts');

/** From a transfer in the ledger to the case it came from, and so to everything that it changed. */
export function TransferPage() {
  const say = useSay();
  const may = useMay();
  const { id = '' } = useParams();
  const { data, isLoading, error } = useAnswer<Transfer>(['quota', 'transfers', id], () =>
    api.GET('/api/quota/transfers/{id}', { params: { path: { id } } }),
  );
  if (data && may('pool.adjustment.read')) return <Navigate to={casePath(data)} replace />;
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error}>
      {/* A school may read the transfer, not the case of the county. */}
      {data && (
        <Card size="small">
          <TransferFacts transfer={data} />
        </Card>
      )}
    </PageBody>
  );
}
