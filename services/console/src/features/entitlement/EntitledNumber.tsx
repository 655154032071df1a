import type { ReactNode } from 'react';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { EntitlementExplanation } from './EntitlementExplanation';
import type { Line } from './entitlements';

/** A number of the standards' side; it opens the arithmetic of its school and stage. */
export function EntitledNumber({ line, value }: { line: Line; value: ReactNode }) {
  const say = useSay();
  return (
    <ExplainedNumber value={value} title={`${line.schoolName} · ${say(nameIn(stageNames, line.stage))}`}>
      {() => <EntitlementExplanation schoolCode={line.schoolCode} stage={line.stage} />}
    </ExplainedNumber>
  );
}
