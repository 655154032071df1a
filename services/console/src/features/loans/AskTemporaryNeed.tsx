import { Button, Flex, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMe } from '../../app/me';
import { stageNames, trackNames } from '../../glossary/vocabulary';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { temporaryUseNames, type TemporaryNeed, type TemporaryNeedAsked } from './temporary-need';

const open = words('申请临时用编', 'Ask for a post for a while');
const send = words('提交申请', 'Ask');
const labels = {
  school: words('用编学校(缺编)', 'School (under quota)'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('用编数', 'Posts'),
  use: words('情形', 'For'),
  startsOn: words('起始日期', 'First day'),
  endsOn: words('结束日期(到日自动归还)', 'Last day (comes back by itself)'),
  reason: words('事由(何人、何故)', 'Who, and why'),
};
const required = words('请填写', 'Please fill in');
const optionsOf = (names: Record<string, Words>, without: string) => Object.entries(names).filter(([value]) => value !== without);

/** A school asks for itself, the bureau for any school. */
export function AskTemporaryNeed() {
  const say = useSay();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<TemporaryNeedAsked>();
  const command = useCommand<TemporaryNeedAsked, TemporaryNeed>(
    (body, header) => api.POST('/api/pool/temporary-needs', { body, params: { header } }),
    { makesOld: [['pool', 'temporary-needs']], onDone: () => setOpen(false) },
  );
  const rules = [{ required: true, message: say(required) }];
  const options = (names: [string, Words][]) => names.map(([value, name]) => ({ value, label: say(name) }));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(open)}</Button>
      <Modal
        open={isOpen}
        destroyOnHidden
        title={say(open)}
        okText={say(send)}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <Form<TemporaryNeedAsked>
          form={form}
          name="temporary-need"
          layout="vertical"
          preserve={false}
          initialValues={{ schoolCode: me?.schoolCode, track: 'quota', count: 1, startsOn: countyToday() }}
          onFinish={(asked) => command.mutate(asked)}
        >
          <Form.Item name="schoolCode" label={say(labels.school)} rules={rules}>
            <SchoolChoice required />
          </Form.Item>
          <Flex gap={8} wrap>
            <Form.Item name="stage" label={say(labels.stage)} rules={rules}>
              <Select style={{ width: 120 }} options={options(optionsOf(stageNames, 'any'))} />
            </Form.Item>
            <Form.Item name="track" label={say(labels.track)} rules={rules}>
              <Select style={{ width: 110 }} options={options(optionsOf(trackNames, 'none'))} />
            </Form.Item>
            <Form.Item name="count" label={say(labels.count)} rules={rules}>
              <InputNumber min={1} precision={0} style={{ width: 90 }} />
            </Form.Item>
            <Form.Item name="temporaryUse" label={say(labels.use)} rules={rules}>
              <Select style={{ width: 120 }} options={options(Object.entries(temporaryUseNames))} />
            </Form.Item>
          </Flex>
          <Flex gap={8} wrap>
            <Form.Item name="startsOn" label={say(labels.startsOn)} rules={rules}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="endsOn" label={say(labels.endsOn)} rules={rules}>
              <Input type="date" />
            </Form.Item>
          </Flex>
          <Form.Item name="reason" label={say(labels.reason)} rules={[{ ...rules[0], whitespace: true }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Form>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
