import { Button, Flex, Form, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { madeOldByLoan, type Loan, type LoanAsked } from './loan';
import { LoanFields } from './LoanFields';
import { SecurityCheck } from './SecurityCheck';

const open = words('申请借编', 'Apply for a loan');
const save = words('建立申请', 'Make the application');
const check = words('先核查', 'Check first');

/** The bureau asks for posts of the pool for a school; before that it may see the shortfall and the security check. */
export function ApplyForLoan() {
  const say = useSay();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<LoanAsked>();
  const trial = useCommand<LoanAsked, Loan>(
    (body, header) => api.POST('/api/pool/loans', { body, params: { header, query: { dryRun: true } } }),
    { makesOld: [] },
  );
  const application = useCommand<LoanAsked, Loan>((body, header) => api.POST('/api/pool/loans', { body, params: { header } }), {
    makesOld: madeOldByLoan(),
    leaves: true,
    onDone: ({ id }) => void navigate(`/pool/loans/${id}`),
  });
  const tryOut = (): void =>
    void form.validateFields().then(
      (asked) => trial.mutate(asked),
      () => undefined,
    );
  const footer = (
    <Flex gap={8} justify="end">
      <Button loading={trial.isPending} onClick={tryOut}>
        {say(check)}
      </Button>
      <Button type="primary" loading={application.isPending} onClick={form.submit}>
        {say(save)}
      </Button>
    </Flex>
  );
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(open)}
      </Button>
      <Modal open={isOpen} width={860} title={say(open)} footer={footer} onCancel={() => setOpen(false)}>
        <Form
          form={form}
          name="loan"
          layout="vertical"
          initialValues={{ track: 'quota', startsOn: countyToday(), instalments: [{}] }}
          onValuesChange={() => trial.reset()}
          onFinish={(asked) => application.mutate(asked)}
        >
          <LoanFields />
        </Form>
        <ProblemNote problem={application.error ?? trial.error} />
        {trial.data && <SecurityCheck loan={trial.data} />}
      </Modal>
    </>
  );
}
