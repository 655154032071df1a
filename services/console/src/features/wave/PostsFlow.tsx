import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { flowOf } from './flow';
import type { Movement } from './use-effects';

// The chart is large: only who looks at a wave loads it, beside the page, which does not wait for it.
const chart = import('./flow-chart');
const alternative = words(
  '编制从调出单位流向调入单位的图,内容与下表相同',
  'The posts flowing from givers to receivers; the table below says the same',
);
/** So that names of units do not cover one another. */
const unitHeight = 22;
const leastHeight = 160;

/** The flow of posts as a picture; the table below it says the same. */
export function PostsFlow({ movements }: { movements: readonly Movement[] }) {
  const say = useSay();
  const nameOf = useUnitName();
  const place = useRef<HTMLDivElement>(null);
  const { token } = theme.useToken();
  const flow = flowOf(movements, nameOf);
  const height = Math.max(leastHeight, flow.tallest * unitHeight);
  const drawn = JSON.stringify(flow);
  const { colorText: text, colorPrimary: accent, fontFamily: font } = token;
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let stop: (() => void) | undefined;
    let isGone = false;
    void chart.then(({ drawFlow }) => {
      if (!isGone) stop = drawFlow(element, JSON.parse(drawn) as typeof flow, { text, accent, font });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [drawn, text, accent, font]);
  if (movements.length === 0) return null;
  return <div ref={place} role="img" aria-label={say(alternative)} style={{ width: '100%', height, marginBottom: 12 }} />;
}
