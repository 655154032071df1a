import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMe } from '../../app/me';
import type { components } from '../../api/generated/hiring';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { clearForm, keepForm, keptForm } from '../../session/kept-form';
import { RequestedLines, type EnteredLine } from './RequestedLines';

type Request = components['schemas']['RequestLinesRequest'];

const open = words('申报', 'Request');
const title = words('申报 {year} 年招聘需求', 'Request lines of {year}');
const send = words('提交申报', 'Send the request');
const school = words('学校', 'School');
const reason = words('申报理由', 'Reason');
const done = words('已申报 {requested},安排 {planned},核减 {cut}', 'Requested {requested}, planned {planned}, cut {cut}');
const required = words('请填写', 'Please fill in');
const hint = words(
  '同一学段、学科、渠道再次申报即更改;填 0 为撤回。',
  'The same stage, subject and channel again changes the request; 0 withdraws it.',
);

interface Entry {
  schoolCode: string;
  reason: string;
  lines: EnteredLine[];
}

/** A school, or the bureau for it, asks for teachers; what was typed stays until it is answered. */
export function RequestLines({ year }: { year: number }) {
  const say = useSay();
  const me = useMe();
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Entry>();
  const kept = `hiring-request.${year}`;
  const command = useCommand(
    (body: Request, header) => api.POST('/api/hiring/plans/{year}/requests', { body, params: { path: { year }, header } }),
    {
      makesOld: [['hiring']],
      onDone: ({ lines }) => {
        const sum = (name: 'requested' | 'planned' | 'cut'): number => lines.reduce((total, line) => total + line[name], 0);
        setOpen(false);
        form.resetFields();
        clearForm(kept);
        void message.success(say(done, { requested: sum('requested'), planned: sum('planned'), cut: sum('cut') }), 8);
      },
    },
  );
  const finish = ({ schoolCode, reason: text, lines }: Entry): void =>
    command.mutate({ reason: text, lines: lines.map((line) => ({ ...line, schoolCode: me?.schoolCode ?? schoolCode })) });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(open)}
      </Button>
      <Modal
        open={isOpen}
        width={760}
        title={say(title, { year })}
        okText={say(send)}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
        afterOpenChange={(isThere) => isThere && form.setFieldsValue(keptForm<Entry>(kept) as Entry)}
      >
        <Form
          form={form}
          name="hiring-request"
          layout="vertical"
          onFinish={finish}
          onValuesChange={(_, all) => keepForm(kept, all)}
          initialValues={{ lines: [{ channel: 'open-recruitment', requested: 1 }] }}
        >
          {!me?.schoolCode && (
            <Form.Item name="schoolCode" label={say(school)} rules={[{ required: true, message: say(required) }]}>
              <SchoolChoice required />
            </Form.Item>
          )}
          <RequestedLines />
          <Form.Item
            name="reason"
            label={say(reason)}
            extra={say(hint)}
            rules={[{ required: true, whitespace: true, message: say(required) }]}
          >
            <Input.TextArea rows={2} />
          </Form.Item>
        </Form>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
