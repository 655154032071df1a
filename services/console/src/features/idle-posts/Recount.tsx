import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

const recount = words('复算', 'Count again');
const same = words(
  '按当时的截至日和记账时间再数一遍:各行与当时一致,台账链未变。',
  'Counted again at its two times: every line is the same, and so is the chain of the ledger.',
);
const differs = words('与当时不一致:{places}', 'It differs: {places}');
const chainChanged = words('台账链与当时不同', 'the chain of the ledger is another one');

/** Counts a kept census again from the ledger. */
export function Recount({ id }: { id: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useAnswer(
    ['pool', 'idle', id, 'recount'],
    () => api.GET('/api/pool/idle-censuses/{id}/recount', { params: { path: { id } } }),
    {
      enabled: isOpen,
    },
  );
  const places = [
    ...(data?.chainStands === false ? [say(chainChanged)] : []),
    ...(data?.differences ?? []).map(({ schoolCode, idle, idleAgain }) => `${schoolCode} ${idle} → ${idleAgain}`),
  ];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(recount)}</Button>
      <Modal open={isOpen} title={say(recount)} footer={null} loading={!data && !error} onCancel={() => setOpen(false)}>
        <ProblemNote problem={error} />
        {data && (
          <Alert
            showIcon
            type={data.same ? 'success' : 'error'}
            message={data.same ? say(same) : say(differs, { places: places.join('; ') })}
          />
        )}
      </Modal>
    </>
  );
}
