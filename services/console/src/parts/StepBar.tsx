import { Grid, Steps } from 'antd';
import { instantText } from '../language/days';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';

export interface Step {
  what: Words;
  /** Who did it and when; absent for what has not happened yet. */
  by?: string;
  at?: string;
  opinion?: string;
  isRefusal?: boolean;
}

/** So that names, times and opinions are not cut off. */
const leastWidth = 165;
const opinionIs = words('意见:{opinion}', 'opinion: {opinion}');

/** The way of a case: each step with who signed it, when, and what they said; the last one done is where it stands. */
export function StepBar({ steps }: { steps: readonly Step[] }) {
  const say = useSay();
  const current = steps.findLastIndex(({ at }) => at);
  const { sm } = Grid.useBreakpoint();
  return (
    <div style={{ overflowX: 'auto' }}>
      <Steps
        // A long way is scrolled sideways; on a phone it goes downwards.
        style={{ minWidth: sm ? steps.length * leastWidth : undefined }}
        size="small"
        current={current + 1}
        responsive
        items={steps.map(({ what, by, at, opinion, isRefusal }) => ({
          title: say(what),
          status: isRefusal ? 'error' : at ? 'finish' : 'wait',
          description: (
            <>
              {by && <div>{by}</div>}
              {at && <div>{instantText(at)}</div>}
              {opinion && <div>{say(opinionIs, { opinion })}</div>}
            </>
          ),
        }))}
      />
    </div>
  );
}
