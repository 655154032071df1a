import { Typography } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import type { CensusSummary } from './idle';
import { TakeCensus } from './TakeCensus';

const title = words('闲置编制清查', 'Census of idle posts');
const line = words(
  '闲置编制 = 空缺 − 借入 − 超编人员待占 − 还需(核编数 − 实有,与招聘计划 + 特岗转编取大)− 县定留用。预留、冻结的不在空缺之内。清查后各校可提异议;收回由编办另一人决定。',
  'Idle = vacant − borrowed − waited for by people over quota − needed (entitled − people, or plan + special posts, the larger) − the county’s reserve. Reserved and frozen posts are not vacant. Schools may object; another officer of the staffing office decides on a recovery.',
);
const none = words(
  '还没有清查。教育局或编办按某一天清查全县各单位的闲置编制,再提出收回方案。',
  'Nothing has been counted. The bureau or the staffing office counts the idle posts of all units on a day, and then proposes what to recover.',
);
const titles = {
  asOf: words('清查日期', 'Day'),
  by: words('清查人', 'Counted by'),
  at: words('清查时间', 'Counted at'),
  units: words('有闲置的单位', 'Units with idle posts'),
  vacant: words('空缺合计', 'Vacant in all'),
  idle: words('闲置合计', 'Idle in all'),
  recovery: words('收回方案', 'Recovery'),
};
const open = words('查看', 'see it');

export function CensusesPage() {
  const say = useSay();
  const may = useMay();
  const { data, isLoading, error } = useAnswer(['pool', 'idle'], () => api.GET('/api/pool/idle-censuses'));
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error} actions={may('pool.idle.count') ? <TakeCensus /> : undefined}>
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <OfficeTable
        name="闲置编制清查"
        columns={columnsOf(say, may('pool.recovery.read'))}
        rows={data?.items ?? []}
        rowKey={({ id }) => id}
        none={none}
      />
    </PageBody>
  );
}

function columnsOf(say: Say, seesRecoveries: boolean): OfficeColumn<CensusSummary>[] {
  const toCensus = (id: string, shown: string | number) => <Link to={`/pool/idle/${id}`}>{shown}</Link>;
  const columns: OfficeColumn<CensusSummary>[] = [
    { key: 'asOf', title: titles.asOf, value: ({ asOf }) => asOf, render: ({ id, asOf }) => toCensus(id, asOf), width: 120, frozen: true },
    {
      key: 'idle',
      title: titles.idle,
      value: ({ totals }) => totals.idle,
      render: ({ id, totals }) => toCensus(id, totals.idle),
      width: 100,
    },
    {
      key: 'units',
      title: titles.units,
      value: ({ totals }) => totals.unitsIdle,
      render: ({ id, totals }) => toCensus(id, totals.unitsIdle),
      width: 120,
    },
    {
      key: 'vacant',
      title: titles.vacant,
      value: ({ totals }) => totals.vacant,
      render: ({ id, totals }) => toCensus(id, totals.vacant),
      width: 100,
    },
    { key: 'by', title: titles.by, value: ({ takenByName }) => takenByName, width: 200 },
    { key: 'at', title: titles.at, value: ({ takenAt }) => instantText(takenAt), width: 160 },
  ];
  if (!seesRecoveries) return columns;
  return [
    ...columns,
    {
      key: 'recovery',
      title: titles.recovery,
      value: ({ recoveryId }) => (recoveryId ? say(open) : ''),
      render: ({ recoveryId }) => recoveryId && <Link to={`/pool/recoveries/${recoveryId}`}>{say(open)}</Link>,
      width: 120,
    },
  ];
}
