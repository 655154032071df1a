import { useMemo } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/quota';
import { useAnswer } from '../../api/use-answer';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { useKnownAt } from './known-at';
import { trendFigures, trendNames } from './trend-figures';
import { TrendPicture } from './TrendPicture';

type Month = components['schemas']['MonthEndView'];

const title = words('趋势 · {track}', 'Trend · {track}');
const month = words('月份', 'Month');
const none = words('至此日期没有编制。', 'No posts up to this date.');

/** The last two years, month by month, a picture and a table for each track that has posts. */
export function TrendSection({ unit }: { unit: string }) {
  const say = useSay();
  const { query } = useKnownAt();
  const { data, error } = useAnswer(['quota', 'trend', unit, query], () =>
    api.GET('/api/quota/reports/trend', { params: { query: { ...query, ...(unit ? { unit } : {}) } } }),
  );
  const columns = useMemo(() => monthColumns(unit), [unit]);
  const tracks = [...new Set((data?.months ?? []).map(({ track }) => track))];
  return (
    <>
      <ProblemNote problem={error} />
      {tracks.map((track) => {
        const months = (data?.months ?? []).filter((one) => one.track === track);
        return (
          <Section key={track} title={say(title, { track: say(nameIn(trackNames, track)) })}>
            <TrendPicture months={months} />
            <OfficeTable name={`trend-${track}`} columns={columns} rows={months} rowKey={(one) => one.month} none={none} height={240} />
          </Section>
        );
      })}
    </>
  );
}

/** A month leads to the ledger of its last day. */
function monthColumns(unit: string): OfficeColumn<Month>[] {
  const ledger = (one: Month, shown: string | number) => (
    <Link to={`/ledger${unit ? `/${encodeURIComponent(unit)}` : ''}?asOf=${lastDay(one.month)}`}>{shown}</Link>
  );
  return [
    { key: 'month', title: month, value: (one) => one.month, width: 120, frozen: true, render: (one) => ledger(one, one.month) },
    ...trendFigures.map((key): OfficeColumn<Month> => ({
      key,
      title: trendNames[key],
      value: (one) => one[key],
      width: 120,
      render: (one) => ledger(one, one[key]),
    })),
  ];
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
