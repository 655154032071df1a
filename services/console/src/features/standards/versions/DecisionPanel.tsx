import { Alert, Button, Card, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/use-command';
import { useMay, useMe } from '../../../app/me';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import { clearForm, keepForm, keptForm } from '../../../session/kept-form';
import type { components } from '../../../api/generated/quota';
import { madeOld, type Version } from './version';

type Consent = components['schemas']['StandardConsent'];

const title = words('编办决定', 'Decision of the staffing office');
const choice = words('决定', 'Decision');
const consent = words('同意备案', 'Consent');
const giveBack = words('退回', 'Return');
const titles = {
  documentNumber: words('文号', 'Document number'),
  meeting: words('会议', 'Meeting'),
  decidedOn: words('决定日期', 'Decided on'),
  opinion: words('意见', 'Opinion'),
  reason: words('退回意见(需要修改什么)', 'What has to be corrected'),
};
const sendConsent = words('同意,自 {from} 起施行', 'Consent: in force from {from}');
const sendReturn = words('退回教育局', 'Return to the education bureau');
const ownWork = words(
  '您提出或修改过本版本,不得审批(代码 CASE.SAME_PERSON)。请由编办其他人员决定。',
  'You proposed or corrected this version, so you do not decide on it (code CASE.SAME_PERSON). Somebody else of the staffing office must.',
);
const others = words(
  '等待县委编办决定。提出或修改过的人不得审批。',
  'It waits for the staffing office; nobody decides on what they proposed or corrected.',
);

/** Consent with its document, or return, for those who may; the others are told why there is no button. */
export function DecisionPanel({ version }: { version: Version }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const [chosen, setChosen] = useState<'consent' | 'return'>('consent');
  if (version.state !== 'submitted' || !me) return null;
  const mayDecide = may('quota.standard-version.decide');
  if (!mayDecide || version.contributors.includes(me.accountId))
    return <Alert type="info" showIcon style={{ marginBottom: 12 }} message={say(mayDecide ? ownWork : others)} />;
  return (
    <Card size="small" title={say(title)} style={{ marginBottom: 12 }}>
      <Radio.Group
        aria-label={say(choice)}
        optionType="button"
        style={{ marginBottom: 12 }}
        value={chosen}
        options={[
          { value: 'consent', label: say(consent) },
          { value: 'return', label: say(giveBack) },
        ]}
        onChange={({ target }) => setChosen(target.value as 'consent' | 'return')}
      />
      {chosen === 'consent' ? <ConsentForm version={version} /> : <ReturnForm version={version} />}
    </Card>
  );
}

function ConsentForm({ version: { id, version, text } }: { version: Version }) {
  const say = useSay();
  const kept = `decision.${id}`;
  const send = useCommand<Consent, Version>(
    (body, header) => api.POST('/api/quota/standard-versions/{id}/consent', { body, params: { path: { id }, header } }),
    { makesOld: madeOld, onDone: () => clearForm(kept) },
  );
  const finish = (entry: Consent): void =>
    send.mutate({ ...(Object.fromEntries(Object.entries(entry).filter(([, value]) => value)) as Consent), version });
  return (
    <Form<Consent>
      name="consent"
      layout="vertical"
      initialValues={keptForm<Consent>(kept)}
      onValuesChange={(_, all) => keepForm(kept, all)}
      onFinish={finish}
      disabled={send.isPending}
    >
      <Form.Item name="documentNumber" label={say(titles.documentNumber)} rules={[{ required: true, whitespace: true, max: 200 }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="meeting" label={say(titles.meeting)} rules={[{ max: 200 }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="decidedOn" label={say(titles.decidedOn)} rules={[{ required: true }]}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item name="opinion" label={say(titles.opinion)} rules={[{ max: 2000 }]}>
        <Input.TextArea rows={2} />
      </Form.Item>
      <ProblemNote problem={send.error} />
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {say(sendConsent, { from: text.effectiveFrom })}
      </Button>
    </Form>
  );
}

function ReturnForm({ version: { id, version } }: { version: Version }) {
  const say = useSay();
  const send = useCommand<string, Version>(
    (opinion, header) =>
      api.POST('/api/quota/standard-versions/{id}/return', { body: { version, opinion }, params: { path: { id }, header } }),
    { makesOld: madeOld },
  );
  return (
    <Form<{ opinion: string }> name="return" layout="vertical" onFinish={({ opinion }) => send.mutate(opinion)} disabled={send.isPending}>
      <Form.Item name="opinion" label={say(titles.reason)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
        <Input.TextArea rows={3} />
      </Form.Item>
      <ProblemNote problem={send.error} />
      <Button danger htmlType="submit" loading={send.isPending}>
        {say(sendReturn)}
      </Button>
    </Form>
  );
}
