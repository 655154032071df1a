import { useMemo } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/rotation';
import { useAnswer } from '../../api/use-answer';
import { useSchools } from '../../glossary/use-schools';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { RequestExplanation } from './RequestExplanation';
import { limitNames, type Demand, type Schedule } from './schedule';

type Request = components['schemas']['TeacherRequestAnswer'];

export interface Answered extends Request {
  seat?: Demand;
  assigned: Schedule['assignments'];
}

const none = words(
  '没有申请。用“申请教师”提出学段、学科、人数和理由,运算后在这里看到答复。',
  'No requests. Ask with “Request teachers”; the answer stands here once it was planned.',
);
const waiting = words('尚未运算', 'not planned yet');
const withdrawn = words('已撤回', 'withdrawn');
const answerOf = words('{limit};安排 {assigned} 人', '{limit}; {assigned} assigned');
const nobody = words('有名额,暂无合适教师', 'there are seats, but no teacher fits');
const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  count: words('申请', 'Requested'),
  seats: words('名额', 'Seats'),
  assigned: words('已安排', 'Assigned'),
  answer: words('答复', 'Answer'),
  reason: words('理由', 'Reason'),
  by: words('提出', 'By'),
};

/** Every request with its answer: the seats it became, who was assigned, and what limits it. */
export function RequestsTable({ schedule }: { schedule: Schedule }) {
  const say = useSay();
  const { nameOf } = useSchools();
  const { schoolYear: year } = schedule;
  const { data, error } = useAnswer(['rotation', 'requests', year], () =>
    api.GET('/api/rotation/schedules/{year}/requests', { params: { path: { year } } }),
  );
  const rows = useMemo(() => (data ?? []).map((request) => answered(request, schedule)), [data, schedule]);
  const columns = useMemo(() => columnsOf(say, nameOf, schedule.state), [say, nameOf, schedule.state]);
  if (error) return <ProblemNote problem={error} />;
  return <OfficeTable name="rotation-requests" columns={columns} rows={rows} rowKey={({ id }) => id} none={none} />;
}

function answered(request: Request, { demand, assignments }: Schedule): Answered {
  const isSame = ({ stage, subject, track }: Demand | Schedule['assignments'][number]): boolean =>
    stage === request.stage && subject === request.subject && track === request.track;
  return {
    ...request,
    seat: demand.find((seat) => seat.schoolCode === request.schoolCode && isSame(seat)),
    assigned: assignments.filter((one) => one.toSchool === request.schoolCode && isSame(one)),
  };
}

function columnsOf(say: Say, nameOf: (code: string) => string, state: Schedule['state']): OfficeColumn<Answered>[] {
  const answer = ({ count, seat, assigned }: Answered): string => {
    if (count === 0) return say(withdrawn);
    if (state === 'draft' || !seat) return say(waiting);
    if (seat.seats > 0 && assigned.length === 0) return say(nobody);
    return say(answerOf, { limit: say(limitNames[seat.why.limit]), assigned: assigned.length });
  };
  const opens = (request: Answered) => <RequestExplanation request={request} />;
  return [
    { key: 'school', title: titles.school, value: ({ schoolCode }) => nameOf(schoolCode), width: 210, frozen: true },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 80, filter: true },
    { key: 'subject', title: titles.subject, value: ({ subject }) => say(nameIn(subjectNames, subject)), width: 100, filter: true },
    { key: 'count', title: titles.count, value: ({ count }) => count, width: 80, sum: true, opens },
    {
      key: 'seats',
      title: titles.seats,
      value: ({ seat }) => seat?.seats,
      render: ({ seat }) => seat?.seats ?? '—',
      width: 80,
      sum: true,
      opens,
    },
    { key: 'assigned', title: titles.assigned, value: ({ assigned }) => assigned.length, width: 90, sum: true, opens },
    { key: 'answer', title: titles.answer, value: answer, width: 250, filter: true },
    { key: 'reason', title: titles.reason, value: ({ reason }) => reason, width: 140 },
    {
      key: 'by',
      title: titles.by,
      value: ({ requestedByName, recordedAt }) => `${requestedByName} ${instantText(recordedAt)}`,
      width: 230,
    },
  ];
}
