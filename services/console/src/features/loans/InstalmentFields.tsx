import { Button, Flex, Form, Input, InputNumber } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';

const due = words('归还日期', 'Due on');
const count = words('归还数', 'Posts');
const add = words('再加一期', 'Add an instalment');
const remove = words('删去', 'Remove');
const removeLine = words('删去第 {number} 期', 'Remove instalment {number}');
const scheduled = words('各期合计 {scheduled},应为 {expected}', 'The instalments bring back {scheduled}; it must be {expected}');
const required = words('请填写', 'Please fill in');

/** The instalments of return, with what they add up to beside what they must. */
export function InstalmentFields({ expected }: { expected: number }) {
  const say = useSay();
  const rules = [{ required: true, message: say(required) }];
  return (
    <Form.List name="instalments">
      {(fields, { add: append, remove: drop }) => (
        <>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} align="end" wrap>
              <Form.Item name={[name, 'dueOn']} label={say(due)} rules={rules}>
                <Input type="date" />
              </Form.Item>
              <Form.Item name={[name, 'count']} label={say(count)} rules={rules}>
                <InputNumber min={1} precision={0} style={{ width: 90 }} />
              </Form.Item>
              <Form.Item>
                <Button disabled={fields.length === 1} aria-label={say(removeLine, { number: name + 1 })} onClick={() => drop(name)}>
                  {say(remove)}
                </Button>
              </Form.Item>
            </Flex>
          ))}
          <Flex gap={12} align="center" style={{ marginBottom: 12 }}>
            <Button onClick={() => append({})}>{say(add)}</Button>
            <Form.Item noStyle shouldUpdate>
              {({ getFieldValue }) => {
                const lines = (getFieldValue('instalments') ?? []) as ({ count?: number } | undefined)[];
                const sum = lines.reduce((total, line) => total + (line?.count ?? 0), 0);
                return sum === expected ? `✓ ${sum}` : say(scheduled, { scheduled: sum, expected });
              }}
            </Form.Item>
          </Flex>
        </>
      )}
    </Form.List>
  );
}
