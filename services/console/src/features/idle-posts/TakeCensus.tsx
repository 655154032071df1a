import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { useIdleCommand, type Census } from './idle';

const take = words('清查', 'Count idle posts');
const label = words('清查日期', 'Day');
const note = words(
  '按这一天生效、此刻已记账的台账清查全县各单位;结果连同两个时间一并保存,以后随时可以打开和复算。',
  'All units are counted from the ledger as valid on that day and as known now; the result is kept with both times and can be counted again at any time.',
);

export function TakeCensus() {
  const say = useSay();
  const leadTo = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<{ asOf: string }>();
  const census = useIdleCommand<{ asOf: string }, Census>(
    (body, header) => api.POST('/api/pool/idle-censuses', { body, params: { header } }),
    ({ id }) => void leadTo(`/pool/idle/${id}`),
  );
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(take)}
      </Button>
      <Modal
        open={isOpen}
        title={say(take)}
        okText={say(take)}
        confirmLoading={census.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <p>{say(note)}</p>
        <Form
          form={form}
          name="idle-census"
          layout="vertical"
          initialValues={{ asOf: countyToday() }}
          onFinish={(asked) => census.mutate(asked)}
        >
          <Form.Item name="asOf" label={say(label)} rules={[{ required: true }]}>
            <Input type="date" max={countyToday()} />
          </Form.Item>
        </Form>
        <ProblemNote problem={census.error} />
      </Modal>
    </>
  );
}
