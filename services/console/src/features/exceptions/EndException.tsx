import { Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import type { ExceptionEndEntry, QuotaException } from './exceptions';

const end = words('提前结束', 'End');
const title = words('提前结束超编例外', 'End the over-quota exception');
const line = words(
  '未用的 {left} 个不再有效;已调入的编制留在学校。记录永久保留。',
  '{left} posts that were not used lapse; what came in stays at the school. The record is kept for ever.',
);
const reason = words('结束原因', 'Why');
const required = words('请填写', 'Please fill in');
const ended = words('{by} {at}:{reason}({document})', '{by}, {at}: {reason} ({document})');

/** Ends an exception before its day; of one that was ended it tells by whom and why. */
export function EndException({ exception }: { exception: QuotaException }) {
  const say = useSay();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { state, endedByName, endedAt, endedReason, endedDocumentNumber } = exception;
  if (state === 'ended')
    return say(ended, { by: endedByName, at: instantText(endedAt), reason: endedReason, document: endedDocumentNumber });
  if (state === 'expired' || !may('quota.exception.grant')) return null;
  return (
    <>
      <Button type="link" danger onClick={() => setOpen(true)}>
        {say(end)}
      </Button>
      {isOpen && <EndForm exception={exception} onClose={() => setOpen(false)} />}
    </>
  );
}

function EndForm({ exception: { exceptionId, count, used }, onClose }: { exception: QuotaException; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<ExceptionEndEntry>();
  const send = useCommand(
    (body: ExceptionEndEntry, header) =>
      api.POST('/api/quota/exceptions/{id}/end', { body, params: { path: { id: exceptionId }, header } }),
    { makesOld: [['quota', 'exceptions']], onDone: onClose },
  );
  return (
    <Modal
      open
      title={say(title)}
      okText={say(end)}
      okButtonProps={{ danger: true }}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph>{say(line, { left: count - used })}</Typography.Paragraph>
      <Form<ExceptionEndEntry> form={form} name="exception-end" layout="vertical" onFinish={(entry) => send.mutate(withoutEmpty(entry))}>
        <Form.Item name="reason" label={say(reason)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <PaperFields />
      </Form>
      <ProblemNote problem={send.error} />
    </Modal>
  );
}
