import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import type { ExceptionEntry } from './exceptions';

const title = words('批准超编例外', 'Grant an over-quota exception');
const grant = words('批准', 'Grant');
const labels = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('例外编制数', 'Posts beyond the standards'),
  startsOn: words('起始日期', 'From'),
  endsOn: words('截止日期(当日仍有效)', 'To (that day included)'),
  reason: words('例外原因', 'Why'),
};
const required = words('请填写', 'Please fill in');
const tracks = ['quota', 'control', 'headcount'];
const stages = Object.keys(stageNames).filter((stage) => stage !== 'any');

type Entry = Omit<ExceptionEntry, 'exceptionId'>;

/** The staffing office lets a school beyond its standards: so many posts, for so long, by a document. */
export function GrantException({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<Entry>();
  const [exceptionId] = useState(() => crypto.randomUUID());
  const send = useCommand((body: ExceptionEntry, header) => api.POST('/api/quota/exceptions', { body, params: { header } }), {
    makesOld: [['quota', 'exceptions']],
    onDone: onClose,
  });
  const rules = [{ required: true, message: say(required) }];
  return (
    <Modal open title={say(title)} okText={say(grant)} confirmLoading={send.isPending} onOk={form.submit} onCancel={onClose}>
      <Form<Entry>
        form={form}
        name="exception"
        layout="vertical"
        initialValues={{ track: 'quota', count: 1, startsOn: countyToday() }}
        onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), exceptionId })}
      >
        <Form.Item name="schoolCode" label={say(labels.school)} rules={rules}>
          <SchoolChoice required />
        </Form.Item>
        <Form.Item name="stage" label={say(labels.stage)} rules={rules}>
          <Select options={stages.map((value) => ({ value, label: say(nameIn(stageNames, value)) }))} />
        </Form.Item>
        <Form.Item name="track" label={say(labels.track)} rules={rules}>
          <Select options={tracks.map((value) => ({ value, label: say(nameIn(trackNames, value)) }))} />
        </Form.Item>
        <Form.Item name="count" label={say(labels.count)} rules={rules}>
          <InputNumber min={1} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="startsOn" label={say(labels.startsOn)} rules={rules}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="endsOn" label={say(labels.endsOn)} rules={rules}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="reason" label={say(labels.reason)} rules={rules}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <PaperFields />
      </Form>
      <ProblemNote problem={send.error} />
    </Modal>
  );
}
