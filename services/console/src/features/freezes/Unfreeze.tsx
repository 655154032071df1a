import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Freeze, UnfreezeEntry } from './freezes';

const unfreeze = words('解冻', 'Release');
const title = words('解冻编制(仍冻结 {remaining} 个)', 'Release frozen posts ({remaining} are frozen)');
const labels = { count: words('解冻数', 'Posts'), reason: words('解冻原因', 'Why') };
const required = words('请填写', 'Please fill in');

type Entry = Omit<UnfreezeEntry, 'unfreezeId'>;

/** Frozen posts may be used again, all of a freeze or some. */
export function Unfreeze({ freeze }: { freeze: Freeze }) {
  const say = useSay();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (freeze.remaining === 0 || !may('quota.posts.freeze')) return null;
  return (
    <>
      <Button type="link" onClick={() => setOpen(true)}>
        {say(unfreeze)}
      </Button>
      {isOpen && <UnfreezeForm freeze={freeze} onClose={() => setOpen(false)} />}
    </>
  );
}

function UnfreezeForm({ freeze: { freezeId, remaining }, onClose }: { freeze: Freeze; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<Entry>();
  const [unfreezeId] = useState(() => crypto.randomUUID());
  const send = useCommand(
    (body: UnfreezeEntry, header) => api.POST('/api/quota/freezes/{id}/unfreeze', { body, params: { path: { id: freezeId }, header } }),
    { makesOld: [['quota'], ['hiring'], ['rotation'], ['special-post']], onDone: onClose },
  );
  const rules = [{ required: true, message: say(required) }];
  return (
    <Modal
      open
      title={say(title, { remaining })}
      okText={say(unfreeze)}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Entry>
        form={form}
        name="unfreeze"
        layout="vertical"
        initialValues={{ count: remaining }}
        onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), unfreezeId })}
      >
        <Form.Item name="count" label={say(labels.count)} rules={rules}>
          <InputNumber min={1} max={remaining} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="reason" label={say(labels.reason)} rules={rules}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <PaperFields />
      </Form>
      <ProblemNote problem={send.error} />
    </Modal>
  );
}
