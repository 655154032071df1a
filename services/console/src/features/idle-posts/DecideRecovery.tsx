import { Alert, Button, Card, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OpinionModal, type OpinionEntry } from '../../parts/OpinionModal';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { useIdleCommand, type Recovery } from './idle';

type Consent = components['schemas']['RecoveryConsentRequest'];

const title = words('编办决定', 'Decision of the staffing office');
const ownWork = words('您参与过本方案,不得审批。', 'You worked on this proposal and may not decide on it.');
const waiting = words('已提交编办,待决定。', 'Submitted; the staffing office decides.');
const objected = words('有 {count} 条异议,见下。', 'There are objections: {count}; see below.');
const opinion = words('意见', 'Opinion');
const consentButton = words('同意,收回 {posts} 个编制', 'Consent: {posts} posts are recovered');
const returnButton = words('退回', 'Return');

/** Consent or return by the staffing office; nobody decides on what they worked on. */
export function DecideRecovery({ recovery }: { recovery: Recovery }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  if (!me || recovery.state !== 'submitted') return null;
  const decides = may('pool.recovery.decide');
  if (recovery.contributors.includes(me.accountId) || !decides)
    return <Alert type="info" showIcon style={{ marginBottom: 12 }} message={say(decides ? ownWork : waiting)} />;
  return (
    <Card size="small" title={say(title)} style={{ marginBottom: 12 }}>
      {recovery.objections.length > 0 && (
        <Alert type="warning" showIcon style={{ marginBottom: 12 }} message={say(objected, { count: recovery.objections.length })} />
      )}
      <Decision recovery={recovery} />
    </Card>
  );
}

function Decision({ recovery: { id, version, posts } }: { recovery: Recovery }) {
  const say = useSay();
  const [isReturning, setReturning] = useState(false);
  const close = (): void => setReturning(false);
  const consent = useIdleCommand<Consent, Recovery>((body, header) =>
    api.POST('/api/pool/recoveries/{id}/consent', { body, params: { path: { id }, header } }),
  );
  const giveBack = useIdleCommand<OpinionEntry, Recovery>(
    (entry, header) => api.POST('/api/pool/recoveries/{id}/return', { body: { version, ...entry }, params: { path: { id }, header } }),
    close,
  );
  return (
    <Form<Consent> name="recovery-consent" layout="vertical" onFinish={(entry) => consent.mutate({ ...withoutEmpty(entry), version })}>
      <PaperFields />
      <Form.Item name="opinion" label={say(opinion)} rules={[{ max: 2000 }]}>
        <Input.TextArea rows={2} />
      </Form.Item>
      <ProblemNote problem={consent.error} />
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={consent.isPending}>
          {say(consentButton, { posts })}
        </Button>
        <Button danger onClick={() => setReturning(true)}>
          {say(returnButton)}
        </Button>
      </Flex>
      {isReturning && <OpinionModal title={returnButton} command={giveBack} onClose={close} />}
    </Form>
  );
}
