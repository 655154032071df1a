import { Button, Form, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/identity';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

type Account = components['schemas']['AccountAnswer'];

const disabled = words('已停用:{reason}', 'disabled: {reason}');
const disable = words('停用', 'Disable');
const reset = words('重设密码', 'Reset password');
const reason = words('停用原因', 'Why');
const password = words('新密码(至少 10 个字符)', 'New password (10 characters at least)');

/** What an administrator may do with one account. */
export function AccountSteps({ account, manages }: { account: Account; manages: boolean }) {
  const say = useSay();
  const [step, setStep] = useState<'disable' | 'reset'>();
  if (account.disabledAt) return <Tag>{say(disabled, { reason: account.disabledReason ?? '' })}</Tag>;
  if (!manages) return null;
  return (
    <>
      <Button type="link" onClick={() => setStep('reset')}>
        {say(reset)}
      </Button>
      <Button type="link" danger onClick={() => setStep('disable')}>
        {say(disable)}
      </Button>
      {step && <StepForm step={step} account={account} onClose={() => setStep(undefined)} />}
    </>
  );
}

function StepForm({ step, account, onClose }: { step: 'disable' | 'reset'; account: Account; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<{ text: string }>();
  const path = { id: account.id };
  const send = useCommand<string, unknown>(
    (text, header) =>
      step === 'disable'
        ? api.POST('/api/identity/accounts/{id}/disable', { body: { reason: text }, params: { path, header } })
        : api.POST('/api/identity/accounts/{id}/reset-password', { body: { password: text }, params: { path, header } }),
    { makesOld: [['identity', 'accounts']], onDone: onClose },
  );
  const title = `${say(step === 'disable' ? disable : reset)} · ${account.account}`;
  return (
    <Modal open title={title} confirmLoading={send.isPending} onOk={form.submit} onCancel={onClose}>
      <Form form={form} name={`account-${step}`} layout="vertical" onFinish={({ text }) => send.mutate(text)}>
        <Form.Item
          name="text"
          label={say(step === 'disable' ? reason : password)}
          rules={[{ required: true, min: step === 'reset' ? 10 : 1 }]}
        >
          {step === 'disable' ? <Input.TextArea rows={2} /> : <Input.Password autoComplete="new-password" />}
        </Form.Item>
      </Form>
      <ProblemNote problem={send.error} />
    </Modal>
  );
}
