import { App, Button, Flex, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/rotation';
import { useCommand } from '../../api/use-command';
import { useMe } from '../../app/me';
import { stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { clearForm, keepForm, keptForm } from '../../session/kept-form';

type Entry = components['schemas']['RequestTeachersRequest'];

const open = words('申请教师', 'Request teachers');
const title = words('申请 {year} 学年交流教师', 'Request teachers for {year}');
const send = words('提交申请', 'Send the request');
const school = words('学校', 'School');
const stage = words('学段', 'Stage');
const subject = words('学科', 'Subject');
const count = words('人数', 'Number');
const reason = words('理由', 'Reason');
const hint = words('同一学段、学科再次申请即更改;填 0 为撤回。', 'The same stage and subject again changes the request; 0 withdraws it.');
const done = words('申请已记录;在“学校申请”中查看答复。', 'The request is recorded; see its answer under “Requests”.');
const required = words('请填写', 'Please fill in');
const stages = Object.fromEntries(Object.entries(stageNames).filter(([value]) => value !== 'any'));

/** A school, or the bureau for it, asks for rotating teachers. What was typed stays until it is answered. */
export function RequestTeachers({ year }: { year: number }) {
  const say = useSay();
  const me = useMe();
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Entry>();
  const kept = `rotation-request.${year}`;
  const command = useCommand(
    (body: Entry, header) => api.POST('/api/rotation/schedules/{year}/requests', { body, params: { path: { year }, header } }),
    {
      makesOld: [['rotation']],
      onDone: () => {
        setOpen(false);
        form.resetFields();
        clearForm(kept);
        void message.success(say(done), 6);
      },
    },
  );
  const rules = [{ required: true, message: say(required) }];
  const options = (names: Record<string, Words>) => Object.entries(names).map(([value, name]) => ({ value, label: say(name) }));
  const finish = (entry: Entry): void => command.mutate({ ...entry, schoolCode: me?.schoolCode ?? entry.schoolCode });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(open)}
      </Button>
      <Modal
        open={isOpen}
        title={say(title, { year })}
        okText={say(send)}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
        afterOpenChange={(isThere) => isThere && form.setFieldsValue(keptForm<Entry>(kept) as Entry)}
      >
        <Form
          form={form}
          name="rotation-request"
          layout="vertical"
          onFinish={finish}
          onValuesChange={(_, all) => keepForm(kept, all)}
          initialValues={{ count: 1 }}
        >
          {!me?.schoolCode && (
            <Form.Item name="schoolCode" label={say(school)} rules={rules}>
              <SchoolChoice required />
            </Form.Item>
          )}
          <Flex gap={8} wrap>
            <Form.Item name="stage" label={say(stage)} rules={rules}>
              <Select style={{ width: 130 }} options={options(stages)} />
            </Form.Item>
            <Form.Item name="subject" label={say(subject)} rules={rules}>
              <Select style={{ width: 160 }} showSearch optionFilterProp="label" options={options(subjectNames)} />
            </Form.Item>
            <Form.Item name="count" label={say(count)} rules={rules}>
              <InputNumber min={0} precision={0} style={{ width: 90 }} />
            </Form.Item>
          </Flex>
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
