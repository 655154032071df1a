import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

const open = words('公布', 'Publish');
const title = words('公布 {year} 学年安排', 'Publish the schedule of {year}');
const note = words(
  '公布后,拟定的安排成为正式安排,各校可见;以后的运算不再改动它们。',
  'The drafts become final and schools see them; later runs do not change them.',
);
const done = words('已公布 {published} 人', '{published} published');

/** The bureau makes the drafted assignments final. */
export function PublishSchedule({ year }: { year: number }) {
  const say = useSay();
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const command = useCommand(
    (_: string, header) => api.POST('/api/rotation/schedules/{year}/publish', { params: { path: { year }, header } }),
    {
      makesOld: [['rotation']],
      onDone: ({ published }) => {
        setOpen(false);
        void message.success(say(done, { published }), 6);
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
        onOk={() => command.mutate('publish')}
        onCancel={() => setOpen(false)}
      >
        <p>{say(note)}</p>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
