import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { madeOldByFlag, type Flag } from './flags';
import { useFlagRules } from './use-flag-rules';

type Finding = components['schemas']['FindingRequest'];
type Entry = Omit<Finding, 'flagId' | 'unit'> & { unit?: string };

const open = words('登记问题', 'Record a finding');
const labels = {
  unit: words('学校(不选为周转池)', 'School (none: the pool)'),
  kind: words('种类', 'Kind'),
  text: words('发现的情况', 'What was found'),
};
const required = words('请填写', 'Please fill in');

/** What the county's data do not tell, by a document of the staffing office. */
export function RecordFinding({ onDone }: { onDone: (flagId: string) => void }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(open)}
      </Button>
      {isOpen && <FindingForm onDone={onDone} onClose={() => setOpen(false)} />}
    </>
  );
}

function FindingForm({ onDone, onClose }: { onDone: (flagId: string) => void; onClose: () => void }) {
  const say = useSay();
  const { data: rules } = useFlagRules();
  const [form] = Form.useForm<Entry>();
  const [flagId] = useState(() => crypto.randomUUID());
  const send = useCommand<Finding, Flag>((body, header) => api.POST('/api/pool/flags', { body, params: { header } }), {
    makesOld: madeOldByFlag,
    onDone: ({ id }) => {
      onClose();
      onDone(id);
    },
  });
  const must = [{ required: true, message: say(required) }];
  return (
    <Modal open title={say(open)} okText={say(open)} confirmLoading={send.isPending} onOk={form.submit} onCancel={onClose}>
      <Form<Entry>
        form={form}
        name="finding"
        layout="vertical"
        onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), unit: entry.unit ?? 'pool', flagId })}
      >
        <Form.Item name="unit" label={say(labels.unit)}>
          <SchoolChoice />
        </Form.Item>
        <Form.Item name="kind" label={say(labels.kind)} rules={must}>
          <Select options={(rules?.kinds ?? []).map(({ kind, name }) => ({ value: kind, label: say(name) }))} />
        </Form.Item>
        <Form.Item name="text" label={say(labels.text)} rules={[{ ...must[0], whitespace: true }]}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <PaperFields />
      </Form>
      <ProblemNote problem={send.error} />
    </Modal>
  );
}
