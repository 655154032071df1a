import { Drawer, Skeleton } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUnitName } from '../../glossary/use-unit-name';
import { tokens } from '../../design/tokens';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { AnswerFlag } from './AnswerFlag';
import { AssignFlag } from './AssignFlag';
import { DecideOnFlag } from './DecideOnFlag';
import { EvidenceList } from './EvidenceList';
import { FlagFacts } from './FlagFacts';
import { FlagHistory } from './FlagHistory';

const loading = words('督查事项', 'Flag');
const title = words('{kind} · {unit}', '{kind} · {unit}');
const evidence = words('证据', 'Evidence');
const history = words('经过', 'History');

/** All of one flag: its evidence, how it was dealt with, and what the person at the screen may do with it now. */
export function FlagDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useSay();
  const unitName = useUnitName();
  const { data: flag, error } = useAnswer(['pool', 'flags', id], () => api.GET('/api/pool/flags/{id}', { params: { path: { id } } }));
  const heading = flag ? say(title, { kind: say(flag.kindName), unit: unitName(flag.unit) }) : say(loading);
  return (
    <Drawer open title={heading} width={tokens.drawerWidth} onClose={onClose}>
      <ProblemNote problem={error} />
      {!flag && !error && <Skeleton active />}
      {flag && (
        <>
          <FlagFacts flag={flag} />
          <AssignFlag key={`assign ${flag.version}`} flag={flag} />
          <AnswerFlag key={`answer ${flag.version}`} flag={flag} />
          <DecideOnFlag key={`decide ${flag.version}`} flag={flag} />
          <Section title={say(evidence)}>
            <EvidenceList flag={flag} />
          </Section>
          <Section title={say(history)}>
            <FlagHistory flag={flag} />
          </Section>
        </>
      )}
    </Drawer>
  );
}
