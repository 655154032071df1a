import { Form, Input, Modal, Select, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/registry';
import { useCommand } from '../../api/use-command';
import { departureReasonNames } from '../../glossary/people';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

type Departure = components['schemas']['DepartureBody'];
type Entry = Pick<Departure, 'reason' | 'leftOn' | 'documentNumber'>;

const title = words('登记 {name} 离岗', '{name} has left');
const save = words('登记', 'Record');
const required = words('请填写', 'Please fill in');
const meaning = words(
  '登记后名册中不再有此人,所占岗位按县级参数进周转池或留在学校。',
  'The roster lists them no more, and the post that they held goes to the pool or stays at the school, as the county has set.',
);
const labels = {
  reason: words('离岗原因', 'Why'),
  leftOn: words('在岗最后一日', 'Last day in service'),
  document: words('文号', 'Document number'),
};

/** `person`: who left. The registration’s own id is made once, so that it is one however often it is sent. */
export function DepartureForm({ person, onClose }: { person: { personId: string; name: string }; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<Entry>();
  const [departureId] = useState(() => crypto.randomUUID());
  const record = useCommand((body: Departure, header) => api.POST('/api/registry/departures', { body, params: { header } }), {
    makesOld: [['registry'], ['quota']],
    onDone: onClose,
  });
  const rules = [{ required: true, whitespace: true, message: say(required) }];
  return (
    <Modal
      open
      title={say(title, { name: person.name })}
      okText={say(save)}
      confirmLoading={record.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">{say(meaning)}</Typography.Paragraph>
      <Form<Entry>
        form={form}
        name="departure"
        layout="vertical"
        initialValues={{ leftOn: countyToday() }}
        onFinish={(entry) => record.mutate({ ...entry, departureId, personId: person.personId })}
      >
        <Form.Item name="reason" label={say(labels.reason)} rules={[{ required: true, message: say(required) }]}>
          <Select options={Object.entries(departureReasonNames).map(([value, label]) => ({ value, label: say(label) }))} />
        </Form.Item>
        <Form.Item name="leftOn" label={say(labels.leftOn)} rules={rules}>
          <Input type="date" max={countyToday()} />
        </Form.Item>
        <Form.Item name="documentNumber" label={say(labels.document)} rules={rules}>
          <Input maxLength={100} />
        </Form.Item>
      </Form>
      <ProblemNote problem={record.error} />
    </Modal>
  );
}
