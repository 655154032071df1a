import { Button, Card, Form, Input } from 'antd';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useCommand } from '../../api/use-command';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { madeOldByFlag, type Flag } from './flags';
import { FlagScanField } from './FlagScanField';

type Answer = components['schemas']['FlagAnswerRequest'];

const title = words('答复整改情况', 'Answer');
const labels = {
  text: words('整改情况', 'What was rectified'),
  documentNumber: words('文号(可不填)', 'Document number (optional)'),
  attachmentId: words('扫描件(可不填)', 'Scan (optional)'),
};
const required = words('请填写', 'Please fill in');

/** For whoever it was assigned to. */
export function AnswerFlag({ flag }: { flag: Flag }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const send = useCommand(
    (body: Answer, header) => api.POST('/api/pool/flags/{id}/answer', { body, params: { path: { id: flag.id }, header } }),
    { makesOld: madeOldByFlag },
  );
  const isTheirs = flag.assignee === 'school' ? me?.schoolCode === flag.unit : may('pool.loan.propose');
  if (!may('pool.flag.answer') || !isTheirs || flag.endedAt || !['assigned', 'returned'].includes(flag.state)) return null;
  return (
    <Card size="small" title={say(title)} style={{ marginBottom: 12 }}>
      <Form<Answer>
        name="flag-answer"
        layout="vertical"
        onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), version: flag.version })}
      >
        <Form.Item name="text" label={say(labels.text)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
        <Form.Item name="documentNumber" label={say(labels.documentNumber)}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="attachmentId" label={say(labels.attachmentId)}>
          <FlagScanField flag={flag} />
        </Form.Item>
        <ProblemNote problem={send.error} />
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {say(title)}
        </Button>
      </Form>
    </Card>
  );
}
