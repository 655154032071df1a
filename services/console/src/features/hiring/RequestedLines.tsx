import { Button, Flex, Form, InputNumber, Select } from 'antd';
import type { components } from '../../api/generated/hiring';
import { channelNames, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';

export type EnteredLine = Omit<components['schemas']['LineRequest'], 'schoolCode'>;

const stage = words('学段', 'Stage');
const subject = words('学科', 'Subject');
const channel = words('渠道', 'Channel');
const count = words('人数', 'Number');
const add = words('再加一行', 'Add a line');
const remove = words('删去第 {number} 行', 'Remove line {number}');
const removeShort = words('删去', 'Remove');
const required = words('请填写', 'Please fill in');
// Not a stage of a school.
const stages = Object.fromEntries(Object.entries(stageNames).filter(([value]) => value !== 'any'));

/** The lines of one request: stage, subject, channel, number. */
export function RequestedLines() {
  const say = useSay();
  const rules = [{ required: true, message: say(required) }];
  const options = (names: Record<string, Words>) => Object.entries(names).map(([value, name]) => ({ value, label: say(name) }));
  return (
    <Form.List name="lines">
      {(fields, { add: append, remove: drop }) => (
        <>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap align="end">
              <Form.Item name={[name, 'stage']} label={say(stage)} rules={rules}>
                <Select style={{ width: 120 }} options={options(stages)} />
              </Form.Item>
              <Form.Item name={[name, 'subject']} label={say(subject)} rules={rules}>
                <Select style={{ width: 150 }} showSearch optionFilterProp="label" options={options(subjectNames)} />
              </Form.Item>
              <Form.Item name={[name, 'channel']} label={say(channel)} rules={rules}>
                <Select style={{ width: 170 }} options={options(channelNames)} />
              </Form.Item>
              <Form.Item name={[name, 'requested']} label={say(count)} rules={rules}>
                <InputNumber min={0} precision={0} style={{ width: 80 }} />
              </Form.Item>
              <Form.Item>
                <Button disabled={fields.length === 1} aria-label={say(remove, { number: name + 1 })} onClick={() => drop(name)}>
                  {say(removeShort)}
                </Button>
              </Form.Item>
            </Flex>
          ))}
          <Form.Item>
            <Button onClick={() => append({ channel: 'open-recruitment', requested: 1 })}>{say(add)}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
