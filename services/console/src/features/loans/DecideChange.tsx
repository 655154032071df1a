import { Button, Flex, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { DecisionFields, withoutEmpty } from './DecisionFields';
import type { LoanChange } from './loan';
import { useLoanCommand } from './use-loan-command';

type Consent = components['schemas']['LoanChangeConsentRequest'];

const decide = words('决定', 'Decide');
const consentButton = words('同意', 'Consent');
const returnButton = words('退回', 'Return');
const withdrawButton = words('撤回', 'Withdraw');
const opinionLabel = words('退回意见', 'Why it is returned');

/** The second person's consent or return; whoever asked may take it back. */
export function DecideChange({ change }: { change: LoanChange }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const { id, state, kind, contributors } = change;
  const isOwn = me !== undefined && contributors.includes(me.accountId);
  const withdrawal = useLoanCommand<object, LoanChange>((body, header) =>
    api.POST('/api/pool/loan-changes/{id}/withdraw', { body, params: { path: { id }, header } }),
  );
  if (!me || state !== 'submitted') return null;
  const proposes = kind === 'recall' ? may('pool.loan.decide') : may('pool.loan.propose');
  return (
    <Flex gap={8}>
      {may('pool.loan.decide') && !isOwn && <Decision id={id} />}
      {proposes && (
        <Button size="small" loading={withdrawal.isPending} onClick={() => withdrawal.send({})}>
          {say(withdrawButton)}
        </Button>
      )}
      <ProblemNote problem={withdrawal.error} />
    </Flex>
  );
}

function Decision({ id }: { id: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const consent = useLoanCommand<Consent, LoanChange>(
    (body, header) => api.POST('/api/pool/loan-changes/{id}/consent', { body, params: { path: { id }, header } }),
    close,
  );
  const giveBack = useLoanCommand<{ opinion: string }, LoanChange>(
    (body, header) => api.POST('/api/pool/loan-changes/{id}/return', { body, params: { path: { id }, header } }),
    close,
  );
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        {say(decide)}
      </Button>
      <Modal open={isOpen} title={say(decide)} footer={null} onCancel={close}>
        <Form<Consent> name="change-consent" layout="vertical" onFinish={(entry) => consent.send(withoutEmpty(entry))}>
          <DecisionFields />
          <ProblemNote problem={consent.error} />
          <Button type="primary" htmlType="submit" loading={consent.isPending}>
            {say(consentButton)}
          </Button>
        </Form>
        <Form<{ opinion: string }> name="change-return" layout="vertical" style={{ marginTop: 16 }} onFinish={giveBack.send}>
          <Form.Item name="opinion" label={say(opinionLabel)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
            <Input.TextArea rows={2} />
          </Form.Item>
          <ProblemNote problem={giveBack.error} />
          <Button danger htmlType="submit" loading={giveBack.isPending}>
            {say(returnButton)}
          </Button>
        </Form>
      </Modal>
    </>
  );
}
