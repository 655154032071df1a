import { Alert, Button, Card, Radio } from 'antd';
import { useState } from 'react';
import { useMay, useMe } from '../../../app/me';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import type { Adjustment } from '../adjustment';
import { OvertakenNote } from '../OvertakenNote';
import { ConsentForm } from './ConsentForm';
import { clearForm, hasKeptForm } from '../../../session/kept-form';
import { ReturnForm } from './ReturnForm';

const title = words('编办决定', 'Decision of the staffing office');
const consent = words('同意备案', 'Consent');
const giveBack = words('退回', 'Return');
const choice = words('决定', 'Decision');
const close = words('收起', 'Close');
const ownWork = words(
  '您提出或修改过本方案,不得审批(代码 CASE.SAME_PERSON)。请由编办其他人员决定。',
  'You proposed or corrected this case, so you do not decide on it (code CASE.SAME_PERSON). Somebody else of the staffing office must.',
);
const others = words(
  '等待县委编办决定。同意和退回只由编办办理;提出或修改过的人不得审批。',
  'It waits for the staffing office, which alone consents or returns; nobody decides on a case that they proposed or corrected.',
);

/** Consent or return, for those who may; the others are told why there is no button. */
export function DecisionPanel({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const [chosen, setChosen] = useState<'consent' | 'return'>('consent');
  const { id, state } = adjustment;
  const [isDeciding, setDeciding] = useState(false);
  if (state === 'submitted' && !isDeciding) setDeciding(true);
  // What was being typed when somebody else took a step does not vanish without a word.
  const isOvertaken = state !== 'submitted' && isDeciding && hasKeptForm(`decision.${id}`);
  if (!me || (state !== 'submitted' && !isOvertaken)) return null;
  const end = (): void => {
    clearForm(`decision.${id}`);
    setDeciding(false);
  };
  const isOwn = adjustment.contributors.includes(me.accountId);
  if (isOwn || !may('pool.adjustment.decide')) {
    const why = may('pool.adjustment.decide') ? ownWork : others;
    return <Alert type="info" showIcon style={{ marginBottom: 12 }} message={say(why)} />;
  }
  const overtaken = isOvertaken && <OvertakenNote adjustment={adjustment} action={<Button onClick={end}>{say(close)}</Button>} />;
  const form = { adjustment, overtaken, onDone: end };
  return (
    <Card size="small" title={say(title)} style={{ marginBottom: 12 }}>
      <Radio.Group
        aria-label={say(choice)}
        size="middle"
        optionType="button"
        style={{ marginBottom: 12 }}
        value={chosen}
        options={[
          { value: 'consent', label: say(consent) },
          { value: 'return', label: say(giveBack) },
        ]}
        onChange={({ target }) => setChosen(target.value as 'consent' | 'return')}
      />
      {chosen === 'consent' ? <ConsentForm {...form} /> : <ReturnForm {...form} />}
    </Card>
  );
}
