import { Flex, Form, Input, InputNumber, Select } from 'antd';
import { stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { InstalmentFields } from './InstalmentFields';

const titles = {
  school: words('借编学校(缺编)', 'Borrower (under quota)'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('借用数', 'Posts'),
  starts: words('起始日期', 'First day'),
  purpose: words('用途(临时、急需、阶段性)', 'Purpose (temporary, urgent, of a phase)'),
};
const required = words('请填写', 'Please fill in');
const without = (names: Record<string, Words>, left: string) => Object.entries(names).filter(([value]) => value !== left);

/** What is asked for: whose, how many, what for, and how they come back. */
export function LoanFields() {
  const say = useSay();
  const rules = [{ required: true, message: say(required) }];
  const options = (names: [string, Words][]) => names.map(([value, name]) => ({ value, label: say(name) }));
  const count = Form.useWatch<number | undefined>('count') ?? 0;
  return (
    <>
      <Flex gap={8} wrap>
        <Form.Item name="schoolCode" label={say(titles.school)} rules={rules}>
          <SchoolChoice required />
        </Form.Item>
        <Form.Item name="stage" label={say(titles.stage)} rules={rules}>
          <Select style={{ width: 120 }} options={options(without(stageNames, 'any'))} />
        </Form.Item>
        <Form.Item name="track" label={say(titles.track)} rules={rules}>
          <Select style={{ width: 110 }} options={options(without(trackNames, 'none'))} />
        </Form.Item>
        <Form.Item name="count" label={say(titles.count)} rules={rules}>
          <InputNumber min={1} precision={0} style={{ width: 90 }} />
        </Form.Item>
        <Form.Item name="startsOn" label={say(titles.starts)} rules={rules}>
          <Input type="date" />
        </Form.Item>
      </Flex>
      <Form.Item
        name="purpose"
        label={say(titles.purpose)}
        rules={[{ required: true, whitespace: true, max: 500, message: say(required) }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <InstalmentFields expected={count} />
    </>
  );
}
