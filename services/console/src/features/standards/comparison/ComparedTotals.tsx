import { Flex } from 'antd';
import type { components } from '../../../api/generated/quota';
import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { Addends } from '../../../parts/Addends';
import { FigureCard } from '../../../parts/FigureCard';
import type { ComparedLine } from '../versions/version';
import { keyOfLine } from './ComparisonTable';

type Total = components['schemas']['ComparedTotalView'];

const county = words('全县增减', 'County, difference');
const note = words(
  '{before} → {after};增 {growing} 校,减 {shrinking} 校',
  '{before} → {after}; {growing} schools grow, {shrinking} shrink',
);

/** The county and each stage that changes: by how much, and which schools make it up. */
export function ComparedTotals(props: { stageTotals: readonly Total[]; total: Total; lines: readonly ComparedLine[] }) {
  const { stageTotals, total, lines } = props;
  const say = useSay();
  const cards = [total, ...stageTotals.filter(({ growing, shrinking }) => growing + shrinking > 0)];
  return (
    <Flex gap={8} wrap style={{ marginBottom: 12 }}>
      {cards.map(({ stage, before, after, difference, growing, shrinking }) => (
        <FigureCard
          key={stage ?? 'county'}
          title={stage ? say(nameIn(stageNames, stage)) : say(county)}
          value={difference > 0 ? `+${difference}` : String(difference)}
          note={say(note, { before, after, growing, shrinking })}
        >
          {() => (
            <Addends
              addends={lines
                .filter((line) => !stage || line.stage === stage)
                .map((line) => ({
                  key: keyOfLine(line),
                  name: `${line.schoolName} · ${say(nameIn(stageNames, line.stage))}`,
                  value: line.difference,
                }))}
            />
          )}
        </FigureCard>
      ))}
    </Flex>
  );
}
