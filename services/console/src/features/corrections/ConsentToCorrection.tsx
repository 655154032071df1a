import { Form, Input, Modal } from 'antd';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { GateRefusal } from '../ledger/GateRefusal';
import { CorrectedChanges } from './CorrectedChanges';
import type { Correction, CorrectionConsent } from './corrections';

const title = words('同意更正', 'Consent to the correction');
const send = words('同意,冲回 {count} 条变动', 'Consent: {count} movements are reversed');
const opinion = words('意见', 'Opinion');

/** The second person's decision, as it was taken on paper. */
export function ConsentToCorrection({ correction, onClose }: { correction: Correction; onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<CorrectionConsent>();
  const consent = useCommand(
    (body: CorrectionConsent, header) =>
      api.POST('/api/quota/corrections/{id}/consent', { body, params: { path: { id: correction.correctionId }, header } }),
    { makesOld: [['quota'], ['hiring'], ['rotation'], ['special-post']], onDone: onClose },
  );
  return (
    <Modal
      open
      title={say(title)}
      okText={say(send, { count: correction.lines.length })}
      confirmLoading={consent.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <CorrectedChanges correction={correction} />
      <Form<CorrectionConsent>
        form={form}
        name="correction-consent"
        layout="vertical"
        onFinish={(entry) => consent.mutate(withoutEmpty(entry))}
      >
        <PaperFields />
        <Form.Item name="opinion" label={say(opinion)}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
      </Form>
      <GateRefusal problem={consent.error} />
    </Modal>
  );
}
