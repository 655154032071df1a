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
import { CreateSchedule } from './CreateSchedule';
import { PlanSchedule } from './PlanSchedule';
import { PublishSchedule } from './PublishSchedule';
import { RequestTeachers } from './RequestTeachers';
import { scheduleStateNames } from './schedule';
import { ScheduleView } from './ScheduleView';

const title = words('交流轮岗', 'Rotation');
const yearLabel = words('学年', 'School year');
const yearOf = words('{year}–{next} 学年', '{year}–{next}');
const none = words(
  '还没有交流安排。教育局建立学年安排后,各校申请教师,再运算、公布。',
  'There is no schedule yet. The education bureau creates one, schools request teachers, then it is planned and published.',
);

/** The schedule of one school year; without a year in the address, the newest. */
export function RotationPage() {
  const say = useSay();
  const may = useMay();
  const navigate = useNavigate();
  const { year: asked } = useParams();
  const { data, isLoading, error } = useAnswer(['rotation', 'schedules'], () => api.GET('/api/rotation/schedules'));
  const newestFirst = [...(data ?? [])].sort((a, b) => b.schoolYear - a.schoolYear);
  const year = asked ? Number(asked) : newestFirst[0]?.schoolYear;
  const schedule = newestFirst.find(({ schoolYear }) => schoolYear === year);
  const plans = may('rotation.schedule.plan');
  return (
    <PageBody
      title={
        <>
          <Named>{say(title)}</Named> {schedule && <Tag>{say(scheduleStateNames[schedule.state])}</Tag>}
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
              style={{ minWidth: 150 }}
              onChange={(chosen) => void navigate(`/rotation/${chosen}`)}
              options={newestFirst.map(({ schoolYear }) => ({
                value: schoolYear,
                label: say(yearOf, { year: schoolYear, next: schoolYear + 1 }),
              }))}
            />
          )}
          {schedule && may('rotation.schedule.request') && <RequestTeachers year={schedule.schoolYear} />}
          {schedule && plans && <PlanSchedule year={schedule.schoolYear} />}
          {schedule && schedule.state !== 'draft' && plans && <PublishSchedule year={schedule.schoolYear} />}
          {plans && <CreateSchedule years={newestFirst.map(({ schoolYear }) => schoolYear)} />}
        </>
      }
    >
      {year === undefined ? <EmptyNote why={none} /> : <ScheduleView key={year} year={year} />}
    </PageBody>
  );
}
