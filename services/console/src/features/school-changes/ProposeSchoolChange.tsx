import { Form, Input, Modal, Radio, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { nameIn } from '../../glossary/vocabulary';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { withoutEmpty } from '../../parts/PaperFields';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { GateRefusal } from '../ledger/GateRefusal';
import { entryOf, schoolChangeNames, type ProposedChange, type SchoolChangeEntry } from './school-changes';
import { SplitParts } from './SplitParts';

const title = words('提出学校撤并', 'Propose what becomes of a school');
const propose = words('提出', 'Propose');
const line = words(
  '编制和人员随学校一次全部划转,经编办另一人同意后记账。有预留、冻结、正在调入的编制时先办结那些事项;撤销前人员应已调离。',
  'All posts and people go along at once, when a second person of the staffing office consents. Cases and freezes of its posts end first; people have left a school that closes.',
);
const labels = {
  school: words('学校', 'School'),
  kind: words('办理', 'What'),
  into: words('并入学校', 'Into'),
  code: words('新学校代码', 'New code'),
  reason: words('撤并原因', 'Why'),
  effectiveOn: words('生效日期', 'Effective on'),
};
const required = words('请填写', 'Please fill in');

/** A school is closed, merged, renamed, or parts of it go to others. */
export function ProposeSchoolChange({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<ProposedChange>();
  const [changeId] = useState(() => crypto.randomUUID());
  const kind = Form.useWatch('kind', form);
  const schoolCode = Form.useWatch('schoolCode', form);
  const send = useCommand((body: SchoolChangeEntry, header) => api.POST('/api/quota/school-changes', { body, params: { header } }), {
    makesOld: [['quota', 'school-changes']],
    onDone: onClose,
  });
  const rules = [{ required: true, message: say(required) }];
  return (
    <Modal
      open
      title={say(title)}
      okText={say(propose)}
      width={kind === 'split' ? 1000 : undefined}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <Form<ProposedChange>
        form={form}
        name="school-change"
        layout="vertical"
        initialValues={{ kind: 'close', effectiveOn: countyToday() }}
        onFinish={(entry) => send.mutate(entryOf(withoutEmpty(entry), changeId))}
      >
        <Form.Item name="schoolCode" label={say(labels.school)} rules={rules}>
          <SchoolChoice required />
        </Form.Item>
        <Form.Item name="kind" label={say(labels.kind)}>
          <Radio.Group options={Object.keys(schoolChangeNames).map((value) => ({ value, label: say(nameIn(schoolChangeNames, value)) }))} />
        </Form.Item>
        {kind === 'merge' && (
          <Form.Item name="to" label={say(labels.into)} rules={rules} preserve={false}>
            <SchoolChoice required label={labels.into} />
          </Form.Item>
        )}
        {kind === 'rename' && (
          <Form.Item name="to" label={say(labels.code)} rules={rules} preserve={false}>
            <Input maxLength={40} />
          </Form.Item>
        )}
        {kind === 'split' && schoolCode && <SplitParts key={schoolCode} schoolCode={schoolCode} />}
        <Form.Item name="reason" label={say(labels.reason)} rules={rules}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name="effectiveOn" label={say(labels.effectiveOn)} rules={rules}>
          <Input type="date" />
        </Form.Item>
      </Form>
      <GateRefusal problem={send.error} />
    </Modal>
  );
}
