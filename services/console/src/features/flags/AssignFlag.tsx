import { Button, Card, Flex, Form, Input, Select } from 'antd';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { assigneeNames, madeOldByFlag, type Flag } from './flags';

type Assignment = components['schemas']['FlagAssignRequest'];

const title = words('交办整改', 'Assign');
const again = words('改派或改期', 'Assign anew');
const labels = {
  assignee: words('整改责任方', 'Who rectifies'),
  deadline: words('整改期限', 'Deadline'),
  text: words('整改要求', 'What is to be rectified'),
  documentNumber: words('督办文号(可不填)', 'Document number (optional)'),
};
const required = words('请填写', 'Please fill in');

/** The staffing office says who rectifies what by when. */
export function AssignFlag({ flag }: { flag: Flag }) {
  const say = useSay();
  const may = useMay();
  const send = useCommand(
    (body: Assignment, header) => api.POST('/api/pool/flags/{id}/assign', { body, params: { path: { id: flag.id }, header } }),
    { makesOld: madeOldByFlag },
  );
  if (!may('pool.flag.supervise') || flag.endedAt || !['open', 'assigned', 'returned'].includes(flag.state)) return null;
  const rules = [{ required: true, message: say(required) }];
  const assignees = Object.keys(assigneeNames).filter((assignee) => assignee !== 'school' || flag.unit !== 'pool');
  return (
    <Card size="small" title={say(flag.state === 'open' ? title : again)} style={{ marginBottom: 12 }}>
      <Form<Assignment>
        name="flag-assign"
        layout="vertical"
        initialValues={{ assignee: flag.assignee ?? assignees[0], deadline: flag.deadline, text: flag.assignment }}
        onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), version: flag.version })}
      >
        <Flex gap={8} wrap>
          <Form.Item name="assignee" label={say(labels.assignee)} rules={rules}>
            <Select style={{ width: 180 }} options={assignees.map((value) => ({ value, label: say(assigneeNames[value]!) }))} />
          </Form.Item>
          <Form.Item name="deadline" label={say(labels.deadline)} rules={rules}>
            <Input type="date" min={countyToday()} />
          </Form.Item>
        </Flex>
        <Form.Item name="text" label={say(labels.text)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <Form.Item name="documentNumber" label={say(labels.documentNumber)}>
          <Input maxLength={200} />
        </Form.Item>
        <ProblemNote problem={send.error} />
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {say(title)}
        </Button>
      </Form>
    </Card>
  );
}
