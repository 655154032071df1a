import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ConsentToCorrection } from './ConsentToCorrection';
import type { Correction } from './corrections';
import { EndCorrection } from './EndCorrection';

const consent = words('同意', 'Consent');
const refuse = words('不同意', 'Decline');
const withdraw = words('撤回', 'Withdraw');

type Step = 'consent' | 'refuse' | 'withdraw';

/** What the person may do with a correction that waits: never decide on one of their own. */
export function CorrectionSteps({ correction }: { correction: Correction }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const [step, setStep] = useState<Step>();
  if (correction.state !== 'proposed' || !me) return null;
  const isOwn = correction.contributors.includes(me.accountId);
  const close = (): void => setStep(undefined);
  return (
    <Flex gap={4}>
      {!isOwn && may('quota.correction.decide') && (
        <>
          <Button type="link" onClick={() => setStep('consent')}>
            {say(consent)}
          </Button>
          <Button type="link" danger onClick={() => setStep('refuse')}>
            {say(refuse)}
          </Button>
        </>
      )}
      {isOwn && may('quota.correction.propose') && (
        <Button type="link" danger onClick={() => setStep('withdraw')}>
          {say(withdraw)}
        </Button>
      )}
      {step === 'consent' && <ConsentToCorrection correction={correction} onClose={close} />}
      {(step === 'refuse' || step === 'withdraw') && <EndCorrection correction={correction} step={step} onClose={close} />}
    </Flex>
  );
}
