import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/use-command';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import { madeOld, type Version } from './version';

const withdraw = words('撤回', 'Withdraw');
const title = words('撤回标准版本', 'Withdraw the version');
const reasonLabel = words('撤回原因', 'Why');

/** Ends the case by its proposers, with the reason. */
export function WithdrawStep({ version: { id, version, state } }: { version: Version }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const withdrawal = useCommand<string, Version>(
    (reason, header) =>
      api.POST('/api/quota/standard-versions/{id}/withdraw', { body: { version, reason }, params: { path: { id }, header } }),
    { makesOld: madeOld, onDone: () => setAsking(false) },
  );
  if (state === 'withdrawn' || state === 'consented') return null;
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {say(withdraw)}
      </Button>
      <Modal
        open={isAsking}
        title={say(title)}
        okText={say(withdraw)}
        okButtonProps={{ danger: true }}
        confirmLoading={withdrawal.isPending}
        onOk={form.submit}
        onCancel={() => setAsking(false)}
      >
        <Form form={form} name="withdrawal" layout="vertical" onFinish={({ reason }) => withdrawal.mutate(reason)}>
          <Form.Item name="reason" label={say(reasonLabel)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
            <Input.TextArea rows={3} />
          </Form.Item>
        </Form>
        <ProblemNote problem={withdrawal.error} />
      </Modal>
    </>
  );
}
