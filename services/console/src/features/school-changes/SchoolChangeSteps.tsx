import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ConsentToSchoolChange } from './ConsentToSchoolChange';
import { EndSchoolChange } from './EndSchoolChange';
import type { SchoolChange } from './school-changes';

const consent = words('同意', 'Consent');
const refuse = words('不同意', 'Decline');
const withdraw = words('撤回', 'Withdraw');

type Step = 'consent' | 'refuse' | 'withdraw';

/** What the person may do with a change that waits: never decide on one of their own. */
export function SchoolChangeSteps({ change }: { change: SchoolChange }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const [step, setStep] = useState<Step>();
  if (change.state !== 'proposed' || !me) return null;
  const isOwn = change.proposedBy === me.accountId;
  const close = (): void => setStep(undefined);
  return (
    <Flex gap={4}>
      {!isOwn && may('quota.school-change.decide') && (
        <>
          <Button type="link" onClick={() => setStep('consent')}>
            {say(consent)}
          </Button>
          <Button type="link" danger onClick={() => setStep('refuse')}>
            {say(refuse)}
          </Button>
        </>
      )}
      {isOwn && may('quota.school-change.propose') && (
        <Button type="link" danger onClick={() => setStep('withdraw')}>
          {say(withdraw)}
        </Button>
      )}
      {step === 'consent' && <ConsentToSchoolChange change={change} onClose={close} />}
      {(step === 'refuse' || step === 'withdraw') && <EndSchoolChange change={change} step={step} onClose={close} />}
    </Flex>
  );
}
