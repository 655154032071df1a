import { Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OpinionModal, type OpinionEntry } from '../../parts/OpinionModal';
import { ProblemNote } from '../../parts/ProblemNote';
import { useIdleCommand, type Recovery } from './idle';

const submit = words('提交编办', 'Submit');
const submitNote = words(
  '按今天的情况再核一遍;仍闲置的 {posts} 个编制预留给本方案,直到编办决定。',
  'Counted again as of today; the {posts} posts that are idle still are held for this proposal until the staffing office decides.',
);
const withdraw = words('撤回', 'Withdraw');

export function SubmitRecovery({ recovery: { id, version, posts } }: { recovery: Recovery }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const submission = useIdleCommand<{ version: number }, Recovery>(
    (body, header) => api.POST('/api/pool/recoveries/{id}/submit', { body, params: { path: { id }, header } }),
    () => setAsking(false),
  );
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {say(submit)}
      </Button>
      <Modal
        open={isAsking}
        title={say(submit)}
        okText={say(submit)}
        confirmLoading={submission.isPending}
        onOk={() => submission.mutate({ version })}
        onCancel={() => setAsking(false)}
      >
        <p>{say(submitNote, { posts })}</p>
        <ProblemNote problem={submission.error} />
      </Modal>
    </>
  );
}

export function WithdrawRecovery({ recovery: { id, version } }: { recovery: Recovery }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const withdrawal = useIdleCommand<OpinionEntry, Recovery>(
    ({ opinion: reason }, header) =>
      api.POST('/api/pool/recoveries/{id}/withdraw', { body: { version, reason }, params: { path: { id }, header } }),
    close,
  );
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {say(withdraw)}
      </Button>
      {isAsking && <OpinionModal title={withdraw} command={withdrawal} onClose={close} />}
    </>
  );
}
