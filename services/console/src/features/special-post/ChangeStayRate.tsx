import { App, Button, Flex, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/special-post';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import type { StayRate } from './coverage';

type Entry = components['schemas']['ChangeStayRateRequest'];

const open = words('修改留任率', 'Change the stay rate');
const note = words(
  '留任率是本县参数:服务期满后预计留任入编的比例。修改后立即重新核对各届岗位。',
  'The stay rate is the county’s parameter: the share expected to stay. All cohorts are checked again at once.',
);
const numerator = words('分子', 'Numerator');
const denominator = words('分母', 'Denominator');
const source = words('来源(文号、往年统计)', 'Source (document number, figures of earlier years)');
const reason = words('理由', 'Reason');
const done = words('留任率已改为 {numerator}/{denominator}', 'The stay rate is now {numerator}/{denominator}');
const required = words('请填写', 'Please fill in');

/** The bureau changes the stay rate, with where it comes from and why. */
export function ChangeStayRate({ now }: { now: StayRate }) {
  const say = useSay();
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Entry>();
  const command = useCommand((body: Entry, header) => api.POST('/api/special-post/stay-rate', { body, params: { header } }), {
    makesOld: [['special-post']],
    onDone: (rate) => {
      setOpen(false);
      form.resetFields(['source', 'reason']);
      void message.success(say(done, { numerator: rate.numerator, denominator: rate.denominator }), 6);
    },
  });
  const rules = [{ required: true, message: say(required) }];
  const { numerator: over, denominator: under } = now;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(open)}</Button>
      <Modal
        open={isOpen}
        title={say(open)}
        okText={say(open)}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <p>{say(note)}</p>
        <Form
          form={form}
          name="stay-rate"
          layout="vertical"
          initialValues={{ numerator: over, denominator: under }}
          onFinish={(entry) => command.mutate(entry)}
        >
          <Flex gap={8} align="center">
            <Form.Item name="numerator" label={say(numerator)} rules={rules}>
              <InputNumber min={0} precision={0} />
            </Form.Item>
            /
            <Form.Item name="denominator" label={say(denominator)} rules={rules}>
              <InputNumber min={1} precision={0} />
            </Form.Item>
          </Flex>
          <Form.Item name="source" label={say(source)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
            <Input />
          </Form.Item>
          <Form.Item name="reason" label={say(reason)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
            <Input.TextArea rows={2} />
          </Form.Item>
        </Form>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
