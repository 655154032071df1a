import { Card } from 'antd';
import { words } from '../../language/words';
import { StepBar, type Step } from '../../parts/StepBar';
import { stepsDone } from '../adjustments/CaseSteps';
import { isWorkable, type Loan } from './loan';

const toSubmit = words('待提交', 'To be submitted');
const toDecide = words('待编办决定', 'To be decided by the staffing office');
const refusals = ['return', 'lapse', 'withdraw'];

/** The way of the application: what was done, by whom, with what opinion; then what is still to come. */
export function LoanWay({ loan }: { loan: Loan }) {
  const taken: Step[] = loan.history.map(({ step, actorName, at, opinion }) => ({
    what: stepsDone[step],
    by: step === 'lapse' ? undefined : actorName,
    at,
    opinion: opinion ?? undefined,
    isRefusal: refusals.includes(step),
  }));
  const ahead: Step[] = isWorkable(loan)
    ? [{ what: toSubmit }, { what: toDecide }]
    : loan.state === 'submitted'
      ? [{ what: toDecide }]
      : [];
  return (
    <Card size="small" style={{ marginBottom: 12 }}>
      <StepBar steps={[...taken, ...ahead]} />
    </Card>
  );
}
