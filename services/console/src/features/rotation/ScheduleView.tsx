import { Skeleton, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { AssignmentsTable } from './AssignmentsTable';
import { CountyPicture } from './picture/CountyPicture';
import { DemandTable } from './DemandTable';
import { EligibleTeachers } from './EligibleTeachers';
import { ParametersTable } from './ParametersTable';
import { RequestsTable } from './RequestsTable';
import { RunsTable } from './RunsTable';
import { ScheduleFigures } from './ScheduleFigures';
import { ScheduleRevisions } from './ScheduleRevisions';
import { SupplyTable } from './SupplyTable';

const tabs = {
  picture: words('全县图', 'Picture of the county'),
  assignments: words('安排', 'Assignments'),
  requests: words('学校申请', 'Requests'),
  demand: words('名额', 'Seats'),
  supply: words('可交流学校', 'Supply'),
  eligible: words('应交流教师', 'Eligible teachers'),
  revisions: words('修订', 'Revisions'),
  runs: words('运算', 'Runs'),
  parameters: words('参数', 'Parameters'),
};

/** One schedule: its figures, and each side of it on a tab that the address holds. A school sees its own part. */
export function ScheduleView({ year }: { year: number }) {
  const say = useSay();
  const me = useMe();
  const may = useMay();
  const [query, setQuery] = useSearchParams();
  const { data: schedule, error } = useAnswer(['rotation', 'schedules', year], () =>
    api.GET('/api/rotation/schedules/{year}', { params: { path: { year } } }),
  );
  if (!schedule || !me) return error ? <ProblemNote problem={error} /> : <Skeleton active />;
  const ofCounty = !me.schoolCode;
  const content = {
    ...(ofCounty ? { picture: <CountyPicture schedule={schedule} /> } : {}),
    assignments: <AssignmentsTable schedule={schedule} />,
    requests: <RequestsTable schedule={schedule} />,
    demand: <DemandTable demand={schedule.demand} />,
    ...(ofCounty ? { supply: <SupplyTable supply={schedule.supply} /> } : {}),
    eligible: <EligibleTeachers year={year} />,
    revisions: <ScheduleRevisions year={year} />,
    ...(may('rotation.run.read') ? { runs: <RunsTable runs={schedule.runs} /> } : {}),
    parameters: <ParametersTable schedule={schedule} />,
  };
  const shown = query.get('tab') ?? (ofCounty ? 'picture' : 'requests');
  return (
    <>
      <ScheduleFigures schedule={schedule} />
      <Tabs
        activeKey={shown}
        onChange={(tab) => setQuery((current) => (current.set('tab', tab), current), { replace: true })}
        items={Object.entries(content).map(([key, children]) => ({ key, label: say(tabs[key as keyof typeof tabs]), children }))}
      />
    </>
  );
}
