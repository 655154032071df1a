import { Button, Form, Input, Modal, Radio, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { withoutEmpty } from '../../parts/PaperFields';
import { GateRefusal } from '../ledger/GateRefusal';
import type { Movement } from '../ledger/movement';
import { correctionScopeNames, type CorrectionProposal } from './corrections';

const propose = words('提出更正', 'Propose a correction');
const title = words('更正编制变动 {number}', 'Correct movement {number}');
const line = words(
  '更正是一笔方向相反的新变动,经另一人同意后记账;原变动保留。一笔变动只能更正一次。',
  'A correction is a new movement the other way round, written once a second person consents; the original stays. A movement is corrected once.',
);
const labels = {
  scope: words('范围', 'What'),
  reason: words('更正原因', 'Why'),
  effectiveOn: words('生效日期(不填则同原变动)', 'Effective on (if empty, as the original)'),
};
const required = words('请填写', 'Please fill in');

/** At a movement that was a mistake: says so, with the reason. */
export function ProposeCorrection({ movement }: { movement: Movement }) {
  const say = useSay();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!movement.correctable || !may('quota.correction.propose')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(propose)}</Button>
      {isOpen && <ProposalForm movement={movement} onClose={() => setOpen(false)} />}
    </>
  );
}

function ProposalForm({ movement, onClose }: { movement: Movement; onClose: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const [form] = Form.useForm<CorrectionProposal>();
  const [correctionId] = useState(() => crypto.randomUUID());
  const send = useCommand((body: CorrectionProposal, header) => api.POST('/api/quota/corrections', { body, params: { header } }), {
    makesOld: [['quota', 'corrections']],
    onDone: () => void navigate('/corrections'),
    leaves: true,
  });
  const rules = [{ required: true, whitespace: true, message: say(required) }];
  return (
    <Modal
      open
      title={say(title, { number: movement.number })}
      okText={say(propose)}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <Form<CorrectionProposal>
        form={form}
        name="correction"
        layout="vertical"
        initialValues={{ scope: 'line' }}
        onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), correctionId, movementId: movement.id })}
      >
        <Form.Item name="scope" label={say(labels.scope)}>
          <Radio.Group
            options={(['line', 'decision'] as const).map((value) => ({ value, label: say(nameIn(correctionScopeNames, value)) }))}
          />
        </Form.Item>
        <Form.Item name="reason" label={say(labels.reason)} rules={rules}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <Form.Item name="effectiveOn" label={say(labels.effectiveOn)}>
          <Input type="date" min={movement.effectiveOn} />
        </Form.Item>
      </Form>
      <GateRefusal problem={send.error} />
    </Modal>
  );
}
