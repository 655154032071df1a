import { Button, Flex, Form, Select } from 'antd';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import type { Parameter, ParameterName } from '../parameters/parameter';
import { parameterWords } from '../parameters/parameter-words';
import { ValueInput } from '../parameters/ValueInput';

const name = words('参数', 'Parameter');
const value = words('值', 'Value');
const add = words('添加参数', 'Add a parameter');
const remove = words('删除参数', 'Remove the parameter');
const required = words('请填写', 'Please fill in');

/** The list `parameters` of a form: some of the county's parameters, each beginning with the value that holds today. */
export function ParameterFields({ parameters, names }: { parameters: readonly Parameter[]; names: readonly ParameterName[] }) {
  const say = useSay();
  const form = Form.useFormInstance();
  const offered = parameters.filter((parameter) => names.includes(parameter.name));
  const options = offered.map((parameter) => ({ value: parameter.name, label: say(parameterWords[parameter.name].name) }));
  const entryOf = (chosen: ParameterName) => ({ name: chosen, value: offered.find((one) => one.name === chosen)?.current.value });
  return (
    <Form.List name="parameters">
      {(fields, { add: addOne, remove: removeOne }) => (
        <>
          {fields.map((field) => (
            <Flex key={field.key} gap={12} wrap align="start">
              <Form.Item name={[field.name, 'name']} label={say(name)}>
                <Select
                  style={{ width: 220 }}
                  options={options}
                  onChange={(chosen: ParameterName) => form.setFieldValue(['parameters', field.name], entryOf(chosen))}
                />
              </Form.Item>
              <ValueField name={field.name} parameters={offered} label={say(value)} />
              <Form.Item label=" " colon={false}>
                <Button onClick={() => removeOne(field.name)}>{say(remove)}</Button>
              </Form.Item>
            </Flex>
          ))}
          <Button onClick={() => addOne(entryOf(names[0]!))}>{say(add)}</Button>
        </>
      )}
    </Form.List>
  );
}

function ValueField({ name: index, parameters, label }: { name: number; parameters: readonly Parameter[]; label: string }) {
  const say = useSay();
  const chosen = Form.useWatch<ParameterName | undefined>(['parameters', index, 'name']);
  const isGiven = (_: unknown, given: unknown): Promise<void> =>
    given === undefined ? Promise.reject(new Error(say(required))) : Promise.resolve();
  if (!chosen) return null;
  return (
    // Another parameter takes a value of another form: nothing of the one before stays.
    <Form.Item key={chosen} name={[index, 'value']} label={label} rules={[{ validator: isGiven }]}>
      <ValueInput name={chosen} shape={parameters.find((parameter) => parameter.name === chosen)?.shape} />
    </Form.Item>
  );
}
