import { Card } from 'antd';
import { words, type Words } from '../../language/words';
import { StepBar, type Step } from '../../parts/StepBar';
import type { Adjustment } from './adjustment';

type Taken = Adjustment['history'][number];

export const stepsDone: Record<Taken['step'], Words> = {
  open: words('建立草稿', 'Drafted'),
  correct: words('修改', 'Edited'),
  submit: words('提交', 'Submitted'),
  return: words('退回', 'Returned'),
  consent: words('备案同意', 'Consented'),
  withdraw: words('撤回', 'Withdrawn'),
  lapse: words('预留过期', 'Hold lapsed'),
};
const again = words('重新提交', 'To be submitted again');
const toSubmit = words('待提交', 'To be submitted');
const toDecide = words('待编办决定', 'To be decided by the staffing office');
const refusals: readonly Taken['step'][] = ['return', 'lapse', 'withdraw'];

/** The way of the case: what was done, by whom, with what opinion; then what is still to come. */
export function CaseSteps({ adjustment }: { adjustment: Adjustment }) {
  return (
    <Card size="small" style={{ marginBottom: 12 }}>
      <StepBar steps={[...taken(adjustment.history), ...ahead(adjustment)]} />
    </Card>
  );
}

function taken(history: readonly Taken[]): Step[] {
  return (
    history
      // One sitting saves many times; the last saving before the next step stands for all.
      .filter(
        ({ step, actor }, index) => step !== 'correct' || history[index + 1]?.step !== 'correct' || history[index + 1]?.actor !== actor,
      )
      .map(({ step, actorName, at, opinion }) => ({
        what: stepsDone[step],
        by: step === 'lapse' ? undefined : actorName,
        at,
        opinion: opinion ?? undefined,
        isRefusal: refusals.includes(step),
      }))
  );
}

function ahead({ state }: Adjustment): Step[] {
  if (state === 'draft') return [{ what: toSubmit }, { what: toDecide }];
  if (state === 'returned' || state === 'lapsed') return [{ what: again }, { what: toDecide }];
  return state === 'submitted' ? [{ what: toDecide }] : [];
}
