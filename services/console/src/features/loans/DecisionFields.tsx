import { Flex, Form, Input } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';

const titles = {
  documentNumber: words('文号', 'Document number'),
  meeting: words('会议', 'Meeting'),
  decidedOn: words('决定日期', 'Decided on'),
  opinion: words('意见', 'Opinion'),
};

/** The decision as it was taken on paper. */
export function DecisionFields() {
  const say = useSay();
  return (
    <>
      <Flex gap={12} wrap>
        <Form.Item name="documentNumber" label={say(titles.documentNumber)} rules={[{ required: true, whitespace: true, max: 200 }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="meeting" label={say(titles.meeting)} rules={[{ max: 200 }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="decidedOn" label={say(titles.decidedOn)} rules={[{ required: true }]}>
          <Input type="date" />
        </Form.Item>
      </Flex>
      <Form.Item name="opinion" label={say(titles.opinion)} rules={[{ max: 2000 }]}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </>
  );
}

/** Empty fields are not sent. */
export function withoutEmpty<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '')) as Entry;
}
