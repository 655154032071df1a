import { Card } from 'antd';
import { words, type Words } from '../../../language/words';
import { StepBar, type Step } from '../../../parts/StepBar';
import type { Version } from './version';

type Taken = Version['history'][number];

const done: Record<Taken['step'], Words> = {
  open: words('起草', 'Drafted'),
  correct: words('修改', 'Edited'),
  submit: words('提交', 'Submitted'),
  return: words('退回', 'Returned'),
  consent: words('备案同意', 'Consented'),
  withdraw: words('撤回', 'Withdrawn'),
  lapse: words('过期', 'Lapsed'),
};
const toSubmit = words('待提交', 'To be submitted');
const toDecide = words('待编办决定', 'To be decided by the staffing office');

/** The way of the version: what was done, by whom, with what opinion; then what is still to come. */
export function VersionSteps({ version: { history, state } }: { version: Version }) {
  const taken = history.map(({ step, actorName, at, opinion }): Step => ({
    what: done[step],
    by: actorName,
    at,
    opinion: opinion ?? undefined,
    isRefusal: step === 'return' || step === 'withdraw',
  }));
  const ahead: Step[] =
    state === 'draft' || state === 'returned'
      ? [{ what: toSubmit }, { what: toDecide }]
      : state === 'submitted'
        ? [{ what: toDecide }]
        : [];
  return (
    <Card size="small" style={{ marginBottom: 12 }}>
      <StepBar steps={[...taken, ...ahead]} />
    </Card>
  );
}
