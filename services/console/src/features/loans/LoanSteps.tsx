import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Loan } from './loan';
import { useLoanCommand } from './use-loan-command';

const submit = words('提交编办', 'Submit');
const submitTitle = words('提交借编申请', 'Submit the application');
const submitNote = words(
  '周转池中的 {count} 个编制将预留给本申请,直到编办决定。',
  '{count} posts of the pool are held for this application until the staffing office decides.',
);
const withdraw = words('撤回', 'Withdraw');
const reasonLabel = words('撤回原因', 'Why');
const withdrawNote = words('预留的编制立即释放,撤回后不能恢复。', 'Held posts become free at once. It cannot be undone.');

export function SubmitLoan({ loan }: { loan: Loan }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { id, version, count } = loan;
  const submission = useLoanCommand<{ version: number }, Loan>(
    (body, header) => api.POST('/api/pool/loans/{id}/submit', { body, params: { path: { id }, header } }),
    () => setAsking(false),
  );
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {say(submit)}
      </Button>
      <Modal
        open={isAsking}
        title={say(submitTitle)}
        okText={say(submit)}
        confirmLoading={submission.isPending}
        onOk={() => submission.send({ version })}
        onCancel={() => setAsking(false)}
      >
        <p>{say(submitNote, { count })}</p>
        <ProblemNote problem={submission.error} />
      </Modal>
    </>
  );
}

export function WithdrawLoan({ loan }: { loan: Loan }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const { id, version } = loan;
  const withdrawal = useLoanCommand<{ version: number; reason: string }, Loan>(
    (body, header) => api.POST('/api/pool/loans/{id}/withdraw', { body, params: { path: { id }, header } }),
    () => setAsking(false),
  );
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {say(withdraw)}
      </Button>
      <Modal
        open={isAsking}
        title={say(withdraw)}
        okText={say(withdraw)}
        okButtonProps={{ danger: true }}
        confirmLoading={withdrawal.isPending}
        onOk={form.submit}
        onCancel={() => setAsking(false)}
      >
        <p>{say(withdrawNote)}</p>
        <Form form={form} name="loan-withdrawal" layout="vertical" onFinish={({ reason }) => withdrawal.send({ version, reason })}>
          <Form.Item name="reason" label={say(reasonLabel)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
            <Input.TextArea rows={3} />
          </Form.Item>
        </Form>
        <ProblemNote problem={withdrawal.error} />
      </Modal>
    </>
  );
}
