import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

const open = words('运算', 'Plan');
const title = words('运算 {year} 学年安排', 'Plan the schedule of {year}');
const note = words(
  '按当前申请、台账和名册重新运算。已公布的安排不变,拟定的安排可能变化,变化记入修订。',
  'Plans anew from the requests, the ledger and the roster as they stand. What is published stays; drafts may change, and the change is recorded as a revision.',
);
const done = words('名额 {seats},安排 {assigned} 人', '{seats} seats, {assigned} assigned');

/** The bureau lets the schedule be computed. */
export function PlanSchedule({ year }: { year: number }) {
  const say = useSay();
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const command = useCommand(
    (_: string, header) => api.POST('/api/rotation/schedules/{year}/plan', { params: { path: { year }, header } }),
    {
      makesOld: [['rotation']],
      onDone: ({ seats, assigned }) => {
        setOpen(false);
        void message.success(say(done, { seats, assigned }), 6);
      },
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(open)}</Button>
      <Modal
        open={isOpen}
        title={say(title, { year })}
        okText={say(open)}
        confirmLoading={command.isPending}
        onOk={() => command.mutate('plan')}
        onCancel={() => setOpen(false)}
      >
        <p>{say(note)}</p>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
