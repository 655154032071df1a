import { Alert, Button, Card, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { DecisionFields, withoutEmpty } from './DecisionFields';
import type { Loan } from './loan';
import { useLoanCommand } from './use-loan-command';

type Consent = components['schemas']['LoanConsentRequest'];

const title = words('编办决定', 'Decision of the staffing office');
const ownWork = words('您参与过本申请,不得审批。', 'You worked on this application and may not decide on it.');
const waiting = words('已提交编办,待决定。', 'Submitted; the staffing office decides.');
const consentChoice = words('备案同意', 'Consent');
const returnChoice = words('退回', 'Return');
const exception = words('自然减员不足以归还,仍予同意的理由', 'Why lend although attrition does not cover the return');
const opinion = words('退回意见(需要修改什么)', 'What has to be corrected');
const consentButton = words('同意,借出 {count} 个编制', 'Consent: {count} posts are lent');
const returnButton = words('退回教育局', 'Return to the education bureau');

/** Consent or return by the staffing office; nobody decides on what they worked on. */
export function DecideLoan({ loan }: { loan: Loan }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const [choice, setChoice] = useState<'consent' | 'return'>('consent');
  if (!me || loan.state !== 'submitted') return null;
  const isOwn = loan.contributors.includes(me.accountId);
  if (isOwn || !may('pool.loan.decide'))
    return <Alert type="info" showIcon style={{ marginBottom: 12 }} message={say(may('pool.loan.decide') ? ownWork : waiting)} />;
  return (
    <Card size="small" title={say(title)} style={{ marginBottom: 12 }}>
      <Radio.Group
        aria-label={say(title)}
        optionType="button"
        style={{ marginBottom: 12 }}
        value={choice}
        options={[
          { value: 'consent', label: say(consentChoice) },
          { value: 'return', label: say(returnChoice) },
        ]}
        onChange={({ target }) => setChoice(target.value as 'consent' | 'return')}
      />
      {choice === 'consent' ? <ConsentForm loan={loan} /> : <ReturnForm loan={loan} />}
    </Card>
  );
}

function ConsentForm({ loan: { id, version, count, security, temporaryUse } }: { loan: Loan }) {
  const say = useSay();
  const consent = useLoanCommand<Consent, Loan>((body, header) =>
    api.POST('/api/pool/loans/{id}/consent', { body, params: { path: { id }, header } }),
  );
  return (
    <Form<Consent> name="loan-consent" layout="vertical" onFinish={(entry) => consent.send({ ...withoutEmpty(entry), version })}>
      <DecisionFields />
      {!security.covers && !temporaryUse && (
        <Form.Item name="exception" label={say(exception)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
          <Input.TextArea rows={2} />
        </Form.Item>
      )}
      <ProblemNote problem={consent.error} />
      <Button type="primary" htmlType="submit" loading={consent.isPending}>
        {say(consentButton, { count })}
      </Button>
    </Form>
  );
}

function ReturnForm({ loan: { id, version } }: { loan: Loan }) {
  const say = useSay();
  const giveBack = useLoanCommand<{ version: number; opinion: string }, Loan>((body, header) =>
    api.POST('/api/pool/loans/{id}/return', { body, params: { path: { id }, header } }),
  );
  return (
    <Form<{ opinion: string }>
      name="loan-return"
      layout="vertical"
      onFinish={(entry) => giveBack.send({ version, opinion: entry.opinion })}
    >
      <Form.Item name="opinion" label={say(opinion)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
        <Input.TextArea rows={3} />
      </Form.Item>
      <ProblemNote problem={giveBack.error} />
      <Button danger htmlType="submit" loading={giveBack.isPending}>
        {say(returnButton)}
      </Button>
    </Form>
  );
}
