import { Steps } from 'antd';
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

const opinionIs = words('意见:{opinion}', 'opinion: {opinion}');

/** The way of a case: each step with who signed it, when, and what they said; the last one done is where it stands. */
export function StepBar({ steps }: { steps: readonly Step[] }) {
  const say = useSay();
  const current = steps.findLastIndex(({ at }) => at);
  return (
    <Steps
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
  );
}
