import { Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { nameIn } from '../../glossary/vocabulary';
import { roleNames } from '../../glossary/roles';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Delegation } from './delegations';

const revoke = words('撤销', 'Revoke');
const title = words('撤销代办授权', 'Revoke the delegation');
const sure = words(
  '{to}将不再代{from}行使“{role}”。此事不能恢复,需要时另行授权。',
  '{to} will no longer act as {role} for {from}. This cannot be undone; lend the role again where it is needed.',
);
const reason = words('撤销原因', 'Why');
const required = words('请填写', 'Please fill in');
const ended = words('{by} {at}:{reason}', '{by}, {at}: {reason}');

/** Asks once more, and why; of a revoked one it tells who did it. */
export function RevokeDelegation({ delegation, mayRevoke }: { delegation: Delegation; mayRevoke: boolean }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { state, revokedBy, revokedAt, revokedReason } = delegation;
  if (state === 'revoked') return say(ended, { by: revokedBy, at: instantText(revokedAt), reason: revokedReason });
  if (state === 'expired' || !mayRevoke) return null;
  return (
    <>
      <Button type="link" danger onClick={() => setAsking(true)}>
        {say(revoke)}
      </Button>
      {isAsking && <RevokeForm delegation={delegation} onClose={() => setAsking(false)} />}
    </>
  );
}

function RevokeForm({ delegation: { id, from, to, role }, onClose }: { delegation: Delegation; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<{ reason: string }>();
  const send = useCommand(
    (body: { reason: string }, header) => api.POST('/api/identity/delegations/{id}/revoke', { body, params: { path: { id }, header } }),
    { makesOld: [['identity', 'delegations']], onDone: onClose },
  );
  const facts = { to: to.displayName, from: from.displayName, role: say(nameIn(roleNames, role)) };
  return (
    <Modal
      open
      title={say(title)}
      okText={say(revoke)}
      okButtonProps={{ danger: true }}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph>{say(sure, facts)}</Typography.Paragraph>
      <Form form={form} name="revocation" layout="vertical" onFinish={(entry) => send.mutate(entry)}>
        <Form.Item name="reason" label={say(reason)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      <ProblemNote problem={send.error} />
    </Modal>
  );
}
