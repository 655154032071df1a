import { Form, Input, Modal, Typography } from 'antd';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { GateRefusal } from '../ledger/GateRefusal';
import { schoolChangeNames, type SchoolChange, type SchoolChangeConsent } from './school-changes';

const title = words('同意学校撤并', 'Consent to what becomes of the school');
const send = words('同意,一次划转', 'Consent: all moves at once');
const what = words('{school}:{kind} {to}', '{school}: {kind} {to}');
const opinion = words('意见', 'Opinion');

/** The second person's decision, as it was taken on paper. */
export function ConsentToSchoolChange({ change, onClose }: { change: SchoolChange; onClose: () => void }) {
  const say = useSay();
  const unitName = useUnitName();
  const [form] = Form.useForm<SchoolChangeConsent>();
  const { changeId, schoolCode, kind, to } = change;
  const consent = useCommand(
    (body: SchoolChangeConsent, header) =>
      api.POST('/api/quota/school-changes/{id}/consent', { body, params: { path: { id: changeId }, header } }),
    { makesOld: [['quota'], ['hiring'], ['rotation'], ['special-post']], onDone: onClose },
  );
  const facts = { school: unitName(schoolCode), kind: say(nameIn(schoolChangeNames, kind)), to: to ? unitName(to) : '' };
  return (
    <Modal open title={say(title)} okText={say(send)} confirmLoading={consent.isPending} onOk={form.submit} onCancel={onClose}>
      <Typography.Paragraph>{say(what, facts)}</Typography.Paragraph>
      <Form<SchoolChangeConsent>
        form={form}
        name="school-change-consent"
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
