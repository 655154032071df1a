import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OpinionModal, type OpinionEntry } from '../../parts/OpinionModal';
import { ProblemNote } from '../../parts/ProblemNote';
import { madeOldByLoan, type Loan } from './loan';
import type { TemporaryNeed } from './temporary-need';

const forward = words('转报编办', 'Forward');
const decline = words('不予转报', 'Decline');
const withdraw = words('撤回申请', 'Withdraw');
const makesOld = [['pool', 'temporary-needs'], ...madeOldByLoan()];

/** The bureau forwards or declines, whoever asked takes it back; behind that it goes on as a loan. */
export function TemporaryNeedSteps({ need: { id, state } }: { need: TemporaryNeed }) {
  const say = useSay();
  const may = useMay();
  const navigate = useNavigate();
  const [ending, setEnding] = useState<'decline' | 'withdraw'>();
  const send = useCommand<undefined, Loan>(
    (_, header) => api.POST('/api/pool/temporary-needs/{id}/forward', { params: { path: { id }, header } }),
    {
      makesOld,
      leaves: true,
      onDone: ({ id: loanId }) => void navigate(`/pool/loans/${loanId}`),
    },
  );
  if (state !== 'asked') return null;
  return (
    <>
      <Flex wrap>
        {may('pool.temporary.forward') && (
          <>
            <Button type="link" loading={send.isPending} onClick={() => send.mutate(undefined)}>
              {say(forward)}
            </Button>
            <Button type="link" danger onClick={() => setEnding('decline')}>
              {say(decline)}
            </Button>
          </>
        )}
        {may('pool.temporary.ask') && !may('pool.temporary.forward') && (
          <Button type="link" danger onClick={() => setEnding('withdraw')}>
            {say(withdraw)}
          </Button>
        )}
      </Flex>
      <ProblemNote problem={send.error} />
      {ending && <EndNeed id={id} step={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function EndNeed({ id, step, onClose }: { id: string; step: 'decline' | 'withdraw'; onClose: () => void }) {
  const command = useCommand<OpinionEntry, TemporaryNeed>(
    (body, header) =>
      step === 'decline'
        ? api.POST('/api/pool/temporary-needs/{id}/decline', { body, params: { path: { id }, header } })
        : api.POST('/api/pool/temporary-needs/{id}/withdraw', { body, params: { path: { id }, header } }),
    { makesOld, onDone: onClose },
  );
  return <OpinionModal title={step === 'decline' ? decline : withdraw} command={command} onClose={onClose} />;
}
