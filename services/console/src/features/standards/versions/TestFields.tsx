import { Button, Card, Checkbox, Flex, Form, Input, InputNumber, Select } from 'antd';
import { groundNames, nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { exactOf } from '../rules/exact';

const titles = {
  name: words('算例', 'Example'),
  stage: words('学段', 'Stage'),
  pupils: words('学生', 'Pupils'),
  classes: words('班', 'Classes'),
  boarders: words('寄宿生', 'Boarders'),
  grounds: words('附加编制情形', 'Grounds'),
  exact: words('应得精确值', 'Exact entitlement'),
  posts: words('应得编制', 'Posts'),
};
const rural = words('农村学校', 'rural');
const point = words('教学点', 'teaching point');
const add = words('添加算例', 'Add an example');
const remove = words('删除算例', 'Remove the example');
const hint = words(
  '每条规则至少一个算例;算例未通过的版本不能提交,也不能同意。精确值可写分数,如 1350/19。',
  'Each rule needs an example; a version that its examples refute can be neither submitted nor consented to. Exact values may be fractions, such as 1350/19.',
);
const wrong = words('小数或分数,如 71.5、1350/19', 'a decimal or a fraction, such as 71.5 or 1350/19');

/** Examples by which the office says what it means: a school alone, and what it must come to. */
export function TestFields() {
  const say = useSay();
  const stages = Object.keys(stageNames)
    .filter((stage) => stage !== 'any')
    .map((value) => ({ value, label: say(nameIn(stageNames, value)) }));
  const grounds = Object.entries(groundNames).map(([value, label]) => ({ value, label: say(label) }));
  const exactOrNothing = (_: unknown, text: string | undefined): Promise<void> =>
    !text?.trim() || exactOf(text) ? Promise.resolve() : Promise.reject(new Error(say(wrong)));
  return (
    <Form.List name="tests">
      {(fields, { add: addOne, remove: removeOne }) => (
        <>
          <p style={{ marginTop: 0 }}>{say(hint)}</p>
          {fields.map(({ key, name }) => (
            <Card key={key} size="small" style={{ marginBottom: 8 }}>
              <Flex gap={12} wrap align="start">
                <Form.Item name={[name, 'name']} label={say(titles.name)} rules={[{ required: true, whitespace: true }]}>
                  <Input style={{ width: 200 }} autoComplete="off" />
                </Form.Item>
                <Form.Item name={[name, 'stage']} label={say(titles.stage)}>
                  <Select style={{ width: 110 }} options={stages} />
                </Form.Item>
                <Form.Item name={[name, 'pupils']} label={say(titles.pupils)} rules={[{ required: true }]}>
                  <InputNumber min={0} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'classes']} label={say(titles.classes)} rules={[{ required: true }]}>
                  <InputNumber min={0} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'rural']} valuePropName="checked" label=" " colon={false}>
                  <Checkbox>{say(rural)}</Checkbox>
                </Form.Item>
                <Form.Item name={[name, 'teachingPoint']} valuePropName="checked" label=" " colon={false}>
                  <Checkbox>{say(point)}</Checkbox>
                </Form.Item>
                <Form.Item name={[name, 'boarders']} label={say(titles.boarders)}>
                  <InputNumber min={0} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'supplementGrounds']} label={say(titles.grounds)}>
                  <Select mode="multiple" allowClear style={{ width: 180 }} options={grounds} />
                </Form.Item>
                <Form.Item name={[name, 'expectedExact']} label={say(titles.exact)} rules={[{ validator: exactOrNothing }]}>
                  <Input style={{ width: 120 }} autoComplete="off" />
                </Form.Item>
                <Form.Item name={[name, 'expectedPosts']} label={say(titles.posts)}>
                  <InputNumber min={0} precision={0} />
                </Form.Item>
                <Form.Item label=" " colon={false}>
                  <Button onClick={() => removeOne(name)}>{say(remove)}</Button>
                </Form.Item>
              </Flex>
            </Card>
          ))}
          <Button onClick={() => addOne({ stage: 'primary', rural: false, teachingPoint: false })}>{say(add)}</Button>
        </>
      )}
    </Form.List>
  );
}
