import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { isOpen, type Adjustment, type AdjustmentSummary } from './adjustment';
import { OvertakenNote } from './OvertakenNote';
import { useCaseCommand } from './use-case-command';

const withdraw = words('撤回', 'Withdraw');
const title = words('撤回方案', 'Withdraw the adjustment');
const reasonLabel = words('撤回原因', 'Why');
const consequence = words(
  '预留的编制立即释放。撤回后不能恢复,可重新测算。',
  'Held posts become free at once. It cannot be undone; draft a new one instead.',
);

/** Ends the case by its proposers, with the reason. */
export function WithdrawStep({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const { id, version } = adjustment;
  const withdrawal = useCaseCommand<{ version: number; reason: string }, AdjustmentSummary>(
    (body, header) => api.POST('/api/pool/adjustments/{id}/withdraw', { body, params: { path: { id }, header } }),
    { onDone: () => setAsking(false) },
  );
  const isOvertaken = !isOpen(adjustment);
  // Who is in the middle of it is told what came first; else there is nothing to withdraw.
  if (isOvertaken && !isAsking) return null;
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {say(withdraw)}
      </Button>
      <Modal
        open={isAsking}
        title={say(title)}
        okText={say(withdraw)}
        okButtonProps={{ danger: true, disabled: isOvertaken }}
        confirmLoading={withdrawal.isPending}
        onOk={form.submit}
        onCancel={() => setAsking(false)}
      >
        {isOvertaken && !withdrawal.isPending ? <OvertakenNote adjustment={adjustment} /> : <p>{say(consequence)}</p>}
        <Form form={form} name="withdrawal" layout="vertical" onFinish={({ reason }) => withdrawal.send({ version, reason })}>
          <Form.Item name="reason" label={say(reasonLabel)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
            <Input.TextArea rows={3} />
          </Form.Item>
        </Form>
        <ProblemNote problem={withdrawal.error} />
      </Modal>
    </>
  );
}
