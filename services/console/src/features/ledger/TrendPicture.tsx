import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import type { components } from '../../api/generated/quota';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { Trend } from './trend-chart';
import { trendFigures, trendNames } from './trend-figures';

// The chart is large: only who looks at a trend loads it.
const chart = import('./trend-chart');
const alternative = words(
  '核定、实有、空缺逐月变化的图,内容与下表相同',
  'Authorised, occupied and vacant by month; the table below says the same',
);
const height = 280;

/** How the posts of one track stood month by month; the table below it says the same. */
export function TrendPicture({ months }: { months: readonly components['schemas']['MonthEndView'][] }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const { token } = theme.useToken();
  const lines = trendFigures.map((key) => ({ name: say(trendNames[key]), values: months.map((month) => month[key]) }));
  const drawn = JSON.stringify({ months: months.map(({ month }) => month), lines } satisfies Trend);
  const { colorText: text, colorPrimary, colorSuccess, colorWarning, fontFamily: font } = token;
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let stop: (() => void) | undefined;
    let isGone = false;
    void chart.then(({ drawTrend }) => {
      if (!isGone)
        stop = drawTrend(element, JSON.parse(drawn) as Trend, { text, colours: [colorPrimary, colorSuccess, colorWarning], font });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [drawn, text, colorPrimary, colorSuccess, colorWarning, font]);
  return <div ref={place} role="img" aria-label={say(alternative)} style={{ width: '100%', height, marginBottom: 12 }} />;
}
