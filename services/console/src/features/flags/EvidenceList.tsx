import { Collapse, Descriptions, Flex } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { CauseText } from './CauseText';
import { EvidenceReferences } from './EvidenceReferences';
import type { Flag, FlagEvidence } from './flags';

const earlier = words('以前的数据({count} 次)', 'Earlier numbers ({count})');

/** The numbers as they were told last, with what they rest on, and before them what they were. */
export function EvidenceList({ flag: { unit, evidences } }: { flag: Flag }) {
  const say = useSay();
  const [latest, ...before] = [...evidences].reverse();
  return (
    <>
      {latest && <OneEvidence unit={unit} evidence={latest.evidence} />}
      {before.length > 0 && (
        <Collapse
          size="small"
          items={[
            {
              key: 'before',
              label: say(earlier, { count: before.length }),
              children: before.map(({ place, evidence, cause }) => (
                <div key={place} style={{ marginBottom: 12 }}>
                  <OneEvidence unit={unit} evidence={evidence} />
                  <CauseText cause={cause} />
                </div>
              )),
            },
          ]}
        />
      )}
    </>
  );
}

function OneEvidence({ unit, evidence }: { unit: string; evidence: FlagEvidence }) {
  const say = useSay();
  return (
    <Flex vertical gap={8} style={{ marginBottom: 8 }}>
      <div>{say(evidence.text)}</div>
      {evidence.figures.length > 0 && (
        <Descriptions
          size="small"
          bordered
          column={1}
          items={evidence.figures.map(({ name, title, value }) => ({ key: name, label: say(title), children: String(value) }))}
        />
      )}
      <EvidenceReferences unit={unit} references={evidence.references} />
    </Flex>
  );
}
