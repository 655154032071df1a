import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/hiring';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

type Entry = components['schemas']['ClosePlanRequest'];

const open = words('关闭计划', 'Close the plan');
const title = words('关闭 {year} 年招聘计划', 'Close the plan of {year}');
const note = words(
  '关闭后不再接受申报,已安排的编制不再计入其他年度。',
  'A closed plan takes no more requests, and its posts no longer count against other years.',
);
const reason = words('关闭原因', 'Reason');
const required = words('请填写', 'Please fill in');

/** The bureau closes the plan of a year, saying why. */
export function ClosePlan({ year }: { year: number }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Entry>();
  const command = useCommand(
    (body: Entry, header) => api.POST('/api/hiring/plans/{year}/close', { body, params: { path: { year }, header } }),
    { makesOld: [['hiring']], onDone: () => setOpen(false) },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(open)}</Button>
      <Modal
        open={isOpen}
        title={say(title, { year })}
        okText={say(open)}
        okButtonProps={{ danger: true }}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <p>{say(note)}</p>
        <Form form={form} name="hiring-close" layout="vertical" onFinish={(entry) => command.mutate(entry)}>
          <Form.Item name="reason" label={say(reason)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
            <Input.TextArea rows={2} />
          </Form.Item>
        </Form>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
