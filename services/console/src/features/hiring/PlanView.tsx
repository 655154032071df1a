import { Skeleton, Tabs, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMe } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { HeadroomTable } from './HeadroomTable';
import { LinesTable } from './LinesTable';
import { PlanRevisions } from './PlanRevisions';
import { PlanTotals } from './PlanTotals';
import { StatedFigures } from './StatedFigures';

const tabs = {
  lines: words('计划行', 'Lines'),
  headroom: words('各校可用编制', 'Headroom of schools'),
  stated: words('文件所列数字', 'Figures of documents'),
  revisions: words('修订', 'Revisions'),
};
const opened = words('{name} {at} 建立', 'opened by {name} at {at}');
const closed = words('{name} {at} 关闭:{reason}', 'closed by {name} at {at}: {reason}');

/** One plan: totals, lines, headroom, figures of documents, revisions. The address holds the tab and the chosen school. */
export function PlanView({ year }: { year: number }) {
  const say = useSay();
  const me = useMe();
  const [query, setQuery] = useSearchParams();
  const school = query.get('school') ?? undefined;
  const { data: plan, error } = useAnswer(['hiring', 'plans', year], () =>
    api.GET('/api/hiring/plans/{year}', { params: { path: { year } } }),
  );
  if (!plan) return error ? <ProblemNote problem={error} /> : <Skeleton active />;
  const set = (name: string, value?: string): void => {
    if (value) query.set(name, value);
    else query.delete(name);
    setQuery(query, { replace: true });
  };
  const ofSchool = <Row extends { schoolCode: string }>(rows: readonly Row[]) => rows.filter((row) => !school || row.schoolCode === school);
  const choice = !me?.schoolCode && <SchoolChoice value={school} onChange={(code) => set('school', code)} />;
  const lines = ofSchool(plan.lines);
  return (
    <>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {say(opened, { name: plan.openedByName, at: instantText(plan.openedAt) })}
        {plan.closedAt && ` · ${say(closed, { name: plan.closedByName, at: instantText(plan.closedAt), reason: plan.closeReason })}`}
      </Typography.Paragraph>
      <PlanTotals plan={plan} />
      <Tabs
        activeKey={query.get('tab') ?? 'lines'}
        onChange={(tab) => set('tab', tab)}
        items={[
          { key: 'lines', label: say(tabs.lines), children: <LinesTable lines={lines} tools={choice} /> },
          { key: 'headroom', label: say(tabs.headroom), children: <HeadroomTable rows={ofSchool(plan.headroom)} tools={choice} /> },
          { key: 'stated', label: say(tabs.stated), children: <StatedFigures figures={plan.statedFigures} /> },
          { key: 'revisions', label: say(tabs.revisions), children: <PlanRevisions year={year} schoolCode={school} tools={choice} /> },
        ]}
      />
    </>
  );
}
