import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { madeOldByFlag, type FlagRules } from './flags';

type Bound = components['schemas']['FlagParameterRequest'];

const change = words('修改', 'Change');
const line = words('一分钟内按新的数值重新核查全部单位。', 'Within a minute every unit is judged by the new value.');
const labels = { value: words('数值', 'Value'), reason: words('理由', 'Why') };
const required = words('请填写', 'Please fill in');

/** A bound of the county's own, by a document. */
export function SetBound({ parameter }: { parameter: FlagRules['parameters'][number] }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Bound>();
  const send = useCommand((body: Bound, header) => api.POST('/api/pool/flag-parameters', { body, params: { header } }), {
    makesOld: madeOldByFlag,
    onDone: () => setOpen(false),
  });
  const rules = [{ required: true, message: say(required) }];
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {say(change)}
      </Button>
      {isOpen && (
        <Modal
          open
          title={say(parameter.title)}
          okText={say(change)}
          confirmLoading={send.isPending}
          onOk={form.submit}
          onCancel={() => setOpen(false)}
        >
          <p>{say(line)}</p>
          <Form<Bound>
            form={form}
            name="flag-bound"
            layout="vertical"
            initialValues={{ value: parameter.value }}
            onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), name: parameter.name })}
          >
            <Form.Item name="value" label={say(labels.value)} rules={rules}>
              <InputNumber min={0} max={parameter.most} precision={0} />
            </Form.Item>
            <Form.Item name="reason" label={say(labels.reason)} rules={[{ ...rules[0], whitespace: true }]}>
              <Input.TextArea rows={2} maxLength={2000} />
            </Form.Item>
            <PaperFields />
          </Form>
          <ProblemNote problem={send.error} />
        </Modal>
      )}
    </>
  );
}
