import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUrlValue } from '../../app/use-url-value';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { JobProgress } from '../../parts/JobProgress';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { CountyTotals } from './CountyTotals';
import { entitlementColumns } from './entitlement-columns';
import { EntitlementFilters } from './EntitlementFilters';
import type { Line } from './entitlements';

const title = words('编制核定', 'Entitlement');
const basis = words(
  '依据 {censusOn} 统计,第 {number} 次计算,{computedAt}',
  'from the census of {censusOn}, computation {number}, {computedAt}',
);
const computing = words(
  '正在按新的统计重新计算,算好后自动更新。',
  'It is being computed anew from the new census and will show by itself.',
);
const againMs = 1_000;
const census = words('查看统计', 'see the census');
const none = words(
  '没有符合条件的学校。请清除筛选;还没有统计时,先在“数据导入”确认 9 月 1 日的统计。',
  'No school fits. Clear the filters; where there is no census yet, confirm that of 1 September under “Data import” first.',
);

/** Schools × stages: what the standards give beside what the ledger has; the county's totals above. */
export function EntitlementPage() {
  const say = useSay();
  const [school] = useUrlValue('school');
  const [stage] = useUrlValue('stage');
  const [censusId] = useUrlValue('census');
  // Whoever comes from a confirmed import waits for the computation from its census.
  const [awaited] = useUrlValue('awaits');
  const [isComputed, setComputed] = useState(!awaited);
  const query = censusId ? { censusId } : {};
  const { data, isLoading, error } = useAnswer(
    ['quota', 'entitlements', query],
    () => api.GET('/api/quota/entitlements', { params: { query } }),
    { everyMs: isComputed ? false : againMs },
  );
  if (!isComputed && data?.censusId === awaited) setComputed(true);
  const rows = useMemo(
    () => (data?.lines ?? []).filter((line) => (!school || line.schoolCode === school) && (!stage || line.stage === stage)),
    [data, school, stage],
  );
  const columns = useMemo(() => (data ? entitlementColumns(data, say) : []), [data, say]);
  const from = data && say(basis, { censusOn: data.censusOn, number: data.number, computedAt: instantText(data.computedAt) });
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        data && (
          <span>
            {from} · <Link to={`/census/${data.censusId}`}>{say(census)}</Link>
          </span>
        )
      }
    >
      {!isComputed && <JobProgress text={say(computing)} />}
      {data && (
        <>
          <CountyTotals entitlements={data} />
          <OfficeTable<Line>
            name="entitlement"
            columns={columns}
            rows={rows}
            rowKey={(line) => `${line.schoolCode}/${line.stage}`}
            none={none}
            tools={<EntitlementFilters lines={data.lines} />}
          />
        </>
      )}
    </PageBody>
  );
}
