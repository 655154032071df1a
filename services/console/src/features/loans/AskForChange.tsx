import { Button, Form, Input, InputNumber, Modal, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useMay } from '../../app/me';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { withoutEmpty } from './DecisionFields';
import { InstalmentFields } from './InstalmentFields';
import { changeKindNames, restOf, type Loan, type LoanChange, type LoanChangeAsked } from './loan';
import { useLoanCommand } from './use-loan-command';

const open = words('申请变更', 'Ask for a change');
const openRecall = words('收回', 'Recall');
const send = words('提交', 'Submit');
const titles = {
  kind: words('事项', 'What'),
  reason: words('事由', 'Why'),
  count: words('编制数', 'Posts'),
  dueOn: words('收回期限(不填为当日)', 'By which day (today if empty)'),
};
const byBureau = ['instalments', 'renewal', 'early-return'] as const;

/** Renewal, other instalments and early return by the bureau; a recall by the staffing office, decided by another officer. */
export function AskForChange({ loan }: { loan: Loan }) {
  const say = useSay();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<LoanChangeAsked>();
  const { id, standing } = loan;
  const proposes = may('pool.loan.propose');
  const kinds = proposes ? byBureau : (['recall'] as const);
  const change = useLoanCommand<LoanChangeAsked, LoanChange>(
    (body, header) => api.POST('/api/pool/loans/{id}/changes', { body, params: { path: { id }, header } }),
    () => {
      setOpen(false);
      form.resetFields();
    },
  );
  const kind = Form.useWatch('kind', form) ?? kinds[0];
  const pendings = standing?.pendings ?? [];
  const instalments = pendings.filter((one) => restOf(one) > 0).map((one) => ({ dueOn: one.dueOn, count: restOf(one) }));
  const byDays = kind === 'instalments' || kind === 'renewal';
  const label = say(proposes ? open : openRecall);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Modal
        open={isOpen}
        width={640}
        title={label}
        okText={say(send)}
        confirmLoading={change.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <Form
          form={form}
          name="loan-change"
          layout="vertical"
          initialValues={{ kind: kinds[0], instalments }}
          onFinish={(asked) => change.send(withoutEmpty(asked))}
        >
          <Form.Item name="kind" label={say(titles.kind)}>
            <Radio.Group options={kinds.map((value) => ({ value, label: say(nameIn(changeKindNames, value)) }))} />
          </Form.Item>
          <Form.Item name="reason" label={say(titles.reason)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
            <Input.TextArea rows={2} />
          </Form.Item>
          {byDays ? (
            <InstalmentFields expected={standing?.outstanding ?? 0} />
          ) : (
            <Form.Item name="count" label={say(titles.count)} rules={[{ required: true }]}>
              <InputNumber min={1} max={standing?.outstanding} precision={0} />
            </Form.Item>
          )}
          {kind === 'recall' && (
            <Form.Item name="dueOn" label={say(titles.dueOn)}>
              <Input type="date" />
            </Form.Item>
          )}
        </Form>
        <ProblemNote problem={change.error} />
      </Modal>
    </>
  );
}
