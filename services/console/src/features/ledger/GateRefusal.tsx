import { Flex, Typography } from 'antd';
import { Link } from 'react-router';
import type { Problem } from '../../api/problem';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { whyBlocked } from '../adjustments/line-block';

interface Holder {
  unit: string;
  state: string;
  count: number;
  movementId: string;
  documentNumber?: string;
}

interface Block {
  lineId: string;
  code: string;
  unit: string;
  stage: string;
  track: string;
  asked: number;
  available: number;
  holders?: Holder[];
}

const nowAt = words('{count} 个现为{unit}的{state}', '{count} now {state} at {unit}');

/** What went wrong; of a refusal of the gate each reason besides, with who has the posts now. */
export function GateRefusal({ problem }: { problem: Problem | null | undefined }) {
  const say = useSay();
  const unitName = useUnitName();
  const blocks = problem?.code === 'GATE.BLOCKED' && Array.isArray(problem.details.blocks) ? (problem.details.blocks as Block[]) : [];
  return (
    <>
      <ProblemNote problem={problem} />
      {blocks.map((block) => (
        <Flex vertical key={`${block.lineId}/${block.code}/${block.unit}`} style={{ marginBottom: 8 }}>
          <span>
            {[unitName(block.unit), say(nameIn(stageNames, block.stage)), say(nameIn(trackNames, block.track))].join(' · ')}:
            <Typography.Text type="danger">{say(whyBlocked(block), { asked: block.asked, available: block.available })}</Typography.Text>{' '}
            <Typography.Text type="secondary" code>
              {block.code}
            </Typography.Text>
          </span>
          {(block.holders ?? []).map(({ unit, state, count, movementId, documentNumber }, index) => (
            <Link key={`${movementId}/${index}`} to={`/movements/${movementId}`}>
              {say(nowAt, { count, unit: unitName(unit), state: say(nameIn(postStateNames, state)) })} {documentNumber}
            </Link>
          ))}
        </Flex>
      ))}
    </>
  );
}
