import { Form, Input, Modal } from 'antd';
import { api } from '../../api/client';
import type { components } from '../../api/generated/quota';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { parameterWords, type Parameter } from './standards';

type Body = components['schemas']['ParameterBody'];
type Entry = Pick<Body, 'documentNumber' | 'effectiveFrom' | 'source'> & { value: string };

const value = words('新的值', 'New value');
const document = words('文号', 'Document number');
const from = words('生效日期', 'Effective from');
const source = words('来源', 'Source');
const send = words('设定', 'Set');
const required = words('请填写', 'Please fill in');
const notJson = words('格式不对,应为:{takes}', 'Not in the form of: {takes}');

/** A parameter changes by a document and from a day on; results computed before keep theirs. */
export function SetParameter({ parameter, onClose }: { parameter: Parameter; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<Entry>();
  const { name, takes } = parameterWords[parameter.name];
  const set = useCommand((body: Body, header) => api.POST('/api/quota/standards/parameters', { body, params: { header } }), {
    makesOld: [['quota']],
    onDone: onClose,
  });
  const rules = [{ required: true, whitespace: true, message: say(required) }];
  const isValue = (_: unknown, text: string): Promise<void> =>
    valueOf(text) === undefined ? Promise.reject(new Error(say(notJson, { takes: say(takes) }))) : Promise.resolve();
  return (
    <Modal open title={say(name)} okText={say(send)} confirmLoading={set.isPending} onOk={form.submit} onCancel={onClose}>
      <Form<Entry>
        form={form}
        name="parameter"
        layout="vertical"
        initialValues={{ value: JSON.stringify(parameter.value) }}
        onFinish={({ value: text, ...facts }) => set.mutate({ ...facts, name: parameter.name, value: valueOf(text) as Body['value'] })}
      >
        <Form.Item name="value" label={say(value)} extra={say(takes)} rules={[{ validator: isValue }]}>
          <Input.TextArea autoSize />
        </Form.Item>
        <Form.Item name="documentNumber" label={say(document)} rules={rules}>
          <Input />
        </Form.Item>
        <Form.Item name="effectiveFrom" label={say(from)} rules={rules}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="source" label={say(source)} rules={rules}>
          <Input />
        </Form.Item>
      </Form>
      <ProblemNote problem={set.error} />
    </Modal>
  );
}

/** What a text says as JSON; a bare word is itself, so that nobody has to write quotes. Undefined where it is neither. */
function valueOf(text: string): unknown {
  const trimmed = text.trim();
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    return /^[a-z-]+$/.test(trimmed) ? trimmed : undefined;
  }
}
