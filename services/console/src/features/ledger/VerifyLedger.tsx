import { Alert, Button, Modal, Table } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { JobProgress } from '../../parts/JobProgress';
import { ProblemNote } from '../../parts/ProblemNote';
import { Named } from '../../parts/Named';

const verify = words('核验台账', 'Verify the ledger');
const working = words('正在逐条核对变动、余额和哈希链。', 'Every movement, balance and hash of the chain is being checked.');
const intact = words('台账完好:已核对 {movements} 条变动。', 'The ledger is intact: {movements} movements checked.');
const broken = words('台账有差异,请报告管理员。', 'The ledger has differences; report them to the administrator.');
const chainEnd = words('链尾哈希 {hash}(可抄存,日后比对)', 'End of the chain {hash} (note it down to compare later)');
const columns = {
  rule: words('规则', 'Rule'),
  subject: words('所在', 'Where'),
  expected: words('应为', 'Expected'),
  found: words('实为', 'Found'),
};

/** Has the whole ledger checked: for the staffing office, auditors and administrators. */
export function VerifyLedger() {
  const say = useSay();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { data, error, isFetching } = useAnswer(['quota', 'verify'], () => api.GET('/api/quota/ledger/verify'), { enabled: isOpen });
  if (!may('quota.ledger.verify')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(verify)}</Button>
      <Modal open={isOpen} title={say(verify)} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <ProblemNote problem={error} />
        {isFetching && <JobProgress text={say(working)} />}
        {data && !isFetching && (
          <>
            <Alert
              type={data.intact ? 'success' : 'error'}
              showIcon
              message={data.intact ? say(intact, { movements: data.movements }) : say(broken)}
              description={<span style={{ overflowWrap: 'anywhere' }}>{say(chainEnd, { hash: data.chainEnd })}</span>}
            />
            {data.differences.length > 0 && (
              <Table
                size="small"
                pagination={false}
                rowKey={({ rule, subject }) => `${rule}/${subject}`}
                dataSource={data.differences}
                columns={(['rule', 'subject', 'expected', 'found'] as const).map((key) => ({
                  title: <Named>{say(columns[key])}</Named>,
                  dataIndex: key,
                }))}
              />
            )}
          </>
        )}
      </Modal>
    </>
  );
}
