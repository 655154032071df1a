import { Button, Flex, Form, Select } from 'antd';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import type { ParameterName, ParameterShape } from '../parameters/parameter';
import { parameterWords } from '../parameters/parameter-words';
import { ValueInput } from '../parameters/ValueInput';

const name = words('参数', 'Parameter');
const value = words('值', 'Value');
const add = words('添加参数', 'Add a parameter');
const remove = words('删除参数', 'Remove the parameter');
const hint = words('只有本县的版本可以规定参数,且没有失效日期。', 'Only a version of the county itself, without an end, sets parameters.');
const required = words('请填写', 'Please fill in');
/** Those that say how many posts a school is entitled to. */
const ofStandards: ParameterName[] = ['rounding', 'classFactor', 'pointMinimum', 'onePerClassBelow', 'stageTracks'];

export function ParameterFields({ shapes }: { shapes: readonly ParameterShape[] }) {
  const say = useSay();
  const options = ofStandards.map((one) => ({ value: one, label: say(parameterWords[one].name) }));
  return (
    <Form.List name="parameters">
      {(fields, { add: addOne, remove: removeOne }) => (
        <>
          <p style={{ marginTop: 0 }}>{say(hint)}</p>
          {fields.map((field) => (
            <Flex key={field.key} gap={12} wrap align="start">
              <Form.Item name={[field.name, 'name']} label={say(name)}>
                <Select style={{ width: 220 }} options={options} />
              </Form.Item>
              <ValueField name={field.name} shapes={shapes} label={say(value)} />
              <Form.Item label=" " colon={false}>
                <Button onClick={() => removeOne(field.name)}>{say(remove)}</Button>
              </Form.Item>
            </Flex>
          ))}
          <Button onClick={() => addOne({ name: 'rounding', value: 'largest-remainder' })}>{say(add)}</Button>
        </>
      )}
    </Form.List>
  );
}

function ValueField({ name: index, shapes, label }: { name: number; shapes: readonly ParameterShape[]; label: string }) {
  const say = useSay();
  const chosen = Form.useWatch<ParameterName | undefined>(['parameters', index, 'name']);
  const isGiven = (_: unknown, given: unknown): Promise<void> =>
    given === undefined ? Promise.reject(new Error(say(required))) : Promise.resolve();
  if (!chosen) return null;
  return (
    // Another parameter takes a value of another form: nothing of the one before stays.
    <Form.Item key={chosen} name={[index, 'value']} label={label} rules={[{ validator: isGiven }]} preserve={false}>
      <ValueInput name={chosen} shape={shapes.find((shape) => shape.name === chosen)} />
    </Form.Item>
  );
}
