import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { Adjustment } from './adjustment';
import { stepsDone } from './CaseSteps';

const first = words(
  '{name} 已于 {at} 先行办理:{step}。您的操作没有执行,填写的内容仍在这里。',
  '{name} was first, at {at}: {step}. Your own step was not taken; what you typed is still here.',
);

/** Told to who was in the middle of a step when somebody else took one. */
export function OvertakenNote({ adjustment, action }: { adjustment: Adjustment; action?: ReactNode }) {
  const say = useSay();
  const last = adjustment.history.at(-1);
  if (!last) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 12 }}
      message={say(first, { name: last.actorName, at: instantText(last.at), step: say(stepsDone[last.step]) })}
      action={action}
    />
  );
}
