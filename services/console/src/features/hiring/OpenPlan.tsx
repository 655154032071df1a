import { Button, Form, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/hiring';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { EnteredFigures } from './EnteredFigures';

type Entry = components['schemas']['OpenPlanRequest'];

const open = words('建立计划', 'Open a plan');
const title = words('建立年度招聘计划', 'Open a hiring plan');
const yearLabel = words('年度', 'Year');
const required = words('请填写', 'Please fill in');

/** The bureau opens the plan of a year; figures of documents are checked against their parts. */
export function OpenPlan({ years }: { years: readonly number[] }) {
  const say = useSay();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Entry>();
  const command = useCommand((body: Entry, header) => api.POST('/api/hiring/plans', { body, params: { header } }), {
    makesOld: [['hiring']],
    onDone: ({ year }) => {
      setOpen(false);
      form.resetFields();
      void navigate(`/hiring/${year}`);
    },
  });
  const next = Math.max(new Date().getFullYear(), ...years) + 1;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(open)}</Button>
      <Modal
        open={isOpen}
        width={640}
        title={say(title)}
        okText={say(open)}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <Form form={form} name="hiring-open" layout="vertical" initialValues={{ year: next }} onFinish={(entry) => command.mutate(entry)}>
          <Form.Item name="year" label={say(yearLabel)} rules={[{ required: true, message: say(required) }]}>
            <InputNumber min={2000} max={2100} precision={0} />
          </Form.Item>
          <EnteredFigures />
        </Form>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
