import { Space } from 'antd';
import { useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { StateBadge } from '../../parts/StateBadge';
import { AskForChange } from './AskForChange';
import { ChangesTable } from './ChangesTable';
import { isWorkable, type Loan } from './loan';
import { DecideLoan } from './DecideLoan';
import { EditLoan } from './EditLoan';
import { LoanFacts } from './LoanFacts';
import { LoanWay } from './LoanWay';
import { MarkTag } from './MarkTag';
import { PendingsTable } from './PendingsTable';
import { RepaymentsTable } from './RepaymentsTable';
import { SecurityCheck } from './SecurityCheck';
import { SubmitLoan, WithdrawLoan } from './LoanSteps';

const title = words('{school} 借编 {count}', '{school} borrows {count}');
const pageTitle = words('借编', 'Loan of posts');
const sections = {
  security: words('缺额与安全性核查', 'Shortfall and security check'),
  pendings: words('归还安排', 'Instalments of return'),
  repayments: words('已归还', 'Come back'),
  changes: words('续借、调整与收回', 'Renewals, other instalments, returns and recalls'),
};

export function LoanPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data, isLoading, error } = useAnswer(['pool', 'loans', id], () => api.GET('/api/pool/loans/{id}', { params: { path: { id } } }));
  if (data) return <OneLoan key={data.id} loan={data} />;
  return (
    <PageBody title={say(pageTitle)} isLoading={isLoading} problem={error}>
      {null}
    </PageBody>
  );
}

function OneLoan({ loan }: { loan: Loan }) {
  const say = useSay();
  const may = useMay();
  const { state, standing, schoolName, count, changes } = loan;
  const proposes = may('pool.loan.propose');
  const heading = (
    <Space>
      {say(title, { school: schoolName, count })}
      <StateBadge state={state} />
      <MarkTag mark={standing?.mark} />
    </Space>
  );
  const steps = (
    <>
      {proposes && isWorkable(loan) && <EditLoan key={loan.version} loan={loan} />}
      {proposes && isWorkable(loan) && <SubmitLoan loan={loan} />}
      {proposes && (isWorkable(loan) || state === 'submitted') && <WithdrawLoan loan={loan} />}
      {standing && standing.outstanding > 0 && may('pool.loan.change') && <AskForChange loan={loan} />}
    </>
  );
  return (
    <PageBody title={heading} actions={steps}>
      <LoanWay loan={loan} />
      <LoanFacts loan={loan} />
      <DecideLoan loan={loan} />
      {standing && (
        <Section title={say(sections.pendings)}>
          <PendingsTable pendings={standing.pendings} />
        </Section>
      )}
      {standing && standing.repayments.length > 0 && (
        <Section title={say(sections.repayments)}>
          <RepaymentsTable repayments={standing.repayments} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section title={say(sections.changes)}>
          <ChangesTable changes={changes} />
        </Section>
      )}
      <Section title={say(sections.security)}>
        <SecurityCheck loan={loan} />
      </Section>
    </PageBody>
  );
}
