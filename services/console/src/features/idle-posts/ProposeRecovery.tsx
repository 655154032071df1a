import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { useIdleCommand, type Census, type Recovery } from './idle';

const propose = words('提出收回方案', 'Propose a recovery');
const note = words(
  '先把清查所得的 {idle} 个闲置编制全部列入方案,再逐行修改;提交后所列编制预留,由编办另一人决定。',
  'All {idle} idle posts go into the proposal, to be changed line by line. Submitted, the posts are held; another officer of the staffing office decides.',
);

export function ProposeRecovery({ census: { id, totals } }: { census: Census }) {
  const say = useSay();
  const leadTo = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const proposal = useIdleCommand<{ censusId: string }, Recovery>(
    (body, header) => api.POST('/api/pool/recoveries', { body, params: { header } }),
    (recovery) => void leadTo(`/pool/recoveries/${recovery.id}`),
  );
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(propose)}
      </Button>
      <Modal
        open={isOpen}
        title={say(propose)}
        okText={say(propose)}
        confirmLoading={proposal.isPending}
        onOk={() => proposal.mutate({ censusId: id })}
        onCancel={() => setOpen(false)}
      >
        <p>{say(note, { idle: totals.idle })}</p>
        <ProblemNote problem={proposal.error} />
      </Modal>
    </>
  );
}
