import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Loan, LoanAsked } from './loan';
import { LoanFields } from './LoanFields';
import { useLoanCommand } from './use-loan-command';

const edit = words('修改申请', 'Edit the application');
const save = words('保存', 'Save');

export function EditLoan({ loan }: { loan: Loan }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<LoanAsked>();
  const { id, version, schoolCode, stage, track, count, purpose, startsOn, instalments } = loan;
  const correction = useLoanCommand<LoanAsked, Loan>(
    (asked, header) => api.POST('/api/pool/loans/{id}/text', { body: { ...asked, version }, params: { path: { id }, header } }),
    () => setOpen(false),
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(edit)}</Button>
      <Modal
        open={isOpen}
        width={860}
        title={say(edit)}
        okText={say(save)}
        confirmLoading={correction.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <Form
          form={form}
          name="loan-text"
          layout="vertical"
          initialValues={{ schoolCode, stage, track, count, purpose, startsOn, instalments }}
          onFinish={correction.send}
        >
          <LoanFields />
        </Form>
        <ProblemNote problem={correction.error} />
      </Modal>
    </>
  );
}
