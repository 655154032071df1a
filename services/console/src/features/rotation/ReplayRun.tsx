import { Button, Flex } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

const replay = words('重算并核对', 'Replay and compare');
const same = words('✓ 结果逐字相同', '✓ identical to the letter');
const other = words('✗ 结果不同', '✗ not identical');

/** Computes a run again from its stored input and says whether it came out identical. */
export function ReplayRun({ runId: id }: { runId: string }) {
  const say = useSay();
  const status = tokens.status[useGround()];
  const [isAsked, setAsked] = useState(false);
  const { data, isFetching, error, refetch } = useAnswer(
    ['rotation', 'replay', id],
    () => api.GET('/api/rotation/runs/{id}/replay', { params: { path: { id } } }),
    { enabled: isAsked },
  );
  return (
    <Flex gap={8} align="center" wrap>
      <Button loading={isFetching} onClick={() => (isAsked ? void refetch() : setAsked(true))}>
        {say(replay)}
      </Button>
      <span role="status" title={data?.replayedHash} style={{ color: data?.identical ? status.done : status.over }}>
        {data && say(data.identical ? same : other)}
      </span>
      <ProblemNote problem={error} />
    </Flex>
  );
}
