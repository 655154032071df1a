import { Form, Input, Modal, Typography } from 'antd';
import { api } from '../../../api/client';
import type { components } from '../../../api/generated/quota';
import { useCommand } from '../../../api/use-command';
import { countyToday } from '../../../language/days';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import type { Parameter } from './parameter';
import { parameterWords } from './parameter-words';
import { jsonText, valueOf } from './unknown-shape';
import { ValueInput } from './ValueInput';

type Body = components['schemas']['ParameterBody'];

const value = words('新的值', 'New value');
const document = words('文号', 'Document number');
const from = words('生效日期', 'Effective from');
const source = words('来源', 'Source');
const send = words('设定', 'Set');
const required = words('请填写', 'Please fill in');

/** A parameter changes by a document and from a day on; results computed before keep theirs. */
export function SetParameter({ parameter, onClose }: { parameter: Parameter; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<Body>();
  const { name, shape, current } = parameter;
  const set = useCommand((body: Body, header) => api.POST('/api/quota/standards/parameters', { body, params: { header } }), {
    makesOld: [['quota']],
    onDone: onClose,
  });
  const rules = [{ required: true, whitespace: true, message: say(required) }];
  const isGiven = (_: unknown, given: unknown): Promise<void> =>
    isComplete(shape ? given : valueOf(String(given))) ? Promise.resolve() : Promise.reject(new Error(say(required)));
  return (
    <Modal
      open
      title={say(parameterWords[name].name)}
      okText={say(send)}
      confirmLoading={set.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">{say(parameterWords[name].decides)}</Typography.Paragraph>
      <Form<Body>
        form={form}
        name="parameter"
        layout="vertical"
        initialValues={{ value: shape ? current.value : jsonText(current.value), effectiveFrom: countyToday() }}
        onFinish={(entry) => set.mutate({ ...entry, name, value: (shape ? entry.value : valueOf(String(entry.value))) as Body['value'] })}
      >
        <Form.Item name="value" label={say(value)} rules={[{ validator: isGiven }]}>
          <ValueInput name={name} shape={shape} />
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

/** Null says that something does not apply; an emptied field says nothing. */
function isComplete(given: unknown): boolean {
  if (given === null || typeof given !== 'object') return given !== undefined;
  return Object.values(given).every((part) => part !== undefined && part !== null);
}
