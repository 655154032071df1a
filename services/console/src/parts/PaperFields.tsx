import { Form, Input } from 'antd';
import { useSay } from '../language/language';
import { words } from '../language/words';

const required = words('请填写', 'Please fill in');
const labels = {
  documentNumber: words('文号', 'Document number'),
  meeting: words('会议', 'Meeting'),
  decidedOn: words('决定日期', 'Decided on'),
};

/** The fields of a form that say on which paper something was decided. */
export function PaperFields() {
  const say = useSay();
  const rules = [{ required: true, whitespace: true, message: say(required) }];
  return (
    <>
      <Form.Item name="documentNumber" label={say(labels.documentNumber)} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="meeting" label={say(labels.meeting)}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="decidedOn" label={say(labels.decidedOn)} rules={rules}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}

/** An emptied field says nothing. */
export function withoutEmpty<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')) as Entry;
}
