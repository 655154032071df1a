import { Select, Tag } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { Named } from '../../parts/Named';
import { PageBody } from '../../parts/PageBody';
import { ClosePlan } from './ClosePlan';
import { OpenPlan } from './OpenPlan';
import { planStateNames } from './plan';
import { PlanView } from './PlanView';
import { RequestLines } from './RequestLines';

const title = words('年度招聘计划', 'Hiring plan');
const yearLabel = words('年度', 'Year');
const yearOf = words('{year} 年', '{year}');
const none = words(
  '还没有年度招聘计划。教育局建立计划后,各校即可申报。',
  'There is no hiring plan yet. Once the education bureau opens one, schools can request lines.',
);

/** The plan of one year; without a year in the address, the newest that is open. */
export function HiringPage() {
  const say = useSay();
  const may = useMay();
  const navigate = useNavigate();
  const { year: asked } = useParams();
  const { data: plans, isLoading, error } = useAnswer(['hiring', 'plans'], () => api.GET('/api/hiring/plans'));
  const newestFirst = [...(plans ?? [])].sort((a, b) => b.year - a.year);
  const year = asked ? Number(asked) : (newestFirst.find(({ state }) => state === 'open') ?? newestFirst[0])?.year;
  const plan = newestFirst.find((one) => one.year === year);
  const isOpen = plan?.state === 'open';
  return (
    <PageBody
      title={
        <>
          <Named>{say(title)}</Named> {plan && <Tag>{say(planStateNames[plan.state])}</Tag>}
        </>
      }
      isLoading={isLoading}
      problem={error}
      actions={
        <>
          {newestFirst.length > 0 && (
            <Select
              aria-label={say(yearLabel)}
              value={year}
              onChange={(chosen) => void navigate(`/hiring/${chosen}`)}
              options={newestFirst.map((one) => ({ value: one.year, label: say(yearOf, { year: one.year }) }))}
            />
          )}
          {isOpen && may('hiring.plan.request') && <RequestLines year={plan.year} />}
          {may('hiring.plan.manage') && <OpenPlan years={newestFirst.map((one) => one.year)} />}
          {isOpen && may('hiring.plan.manage') && <ClosePlan year={plan.year} />}
        </>
      }
    >
      {year === undefined ? <EmptyNote why={none} /> : <PlanView key={year} year={year} />}
    </PageBody>
  );
}
