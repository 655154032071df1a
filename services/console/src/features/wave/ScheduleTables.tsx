import { Link } from 'react-router';
import type { components } from '../../api/generated/rotation';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { Difference } from '../../parts/Difference';
import { Explanation } from '../../parts/Explanation';
import { LedgerLinks } from '../../parts/LedgerLinks';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { EmptyNote } from '../../parts/EmptyNote';

type Revision = components['schemas']['RevisionAnswer'];

const none = words('这次划转没有改变交流安排(或尚未答复)。', 'The rotation schedule has not changed by this transfer, or not yet.');
const noneMoved = words('人员安排没有变化。', 'No teacher’s assignment has changed.');
const noSeats = words('名额没有变化。', 'No seat has changed.');
const summary = words(
  '{year} 学年第 {number} 次修订:新增 {added},取消 {removed},保留 {kept}。',
  'Schedule of {year}, revision {number}: {added} added, {removed} removed, {kept} kept.',
);
const open = words('查看这次修订', 'see the revision');
const because = words('原因:{text}', 'because: {text}');
const changes: Record<string, Words> = { added: words('新增', 'added'), removed: words('取消', 'removed'), kept: words('保留', 'kept') };
const here = words('安排', 'assigned');
const notHere = words('无', 'none');
const titles = {
  name: words('教师', 'Teacher'),
  school: words('学校', 'School'),
  from: words('派出学校', 'From'),
  to: words('接收学校', 'To'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  entry: words('安排 前 → 后', 'Entry, before → after'),
  rule: words('依据', 'Rule'),
  seats: words('名额 前 → 后', 'Seats, before → after'),
  headroom: words('可用编制 前 → 后', 'Headroom, before → after'),
};

/** Entries of the schedule and seats that are other now, revision by revision. */
export function ScheduleTables({ revisions }: { revisions: readonly Revision[] }) {
  const say = useSay();
  if (revisions.length === 0) return <EmptyNote why={none} />;
  return revisions.map((revision) => {
    const { id, schoolYear, number, added, removed, kept, cause } = revision;
    return (
      <div key={id}>
        <p style={{ marginTop: 0 }}>
          {say(summary, { year: schoolYear, number, added, removed, kept })} {say(because, { text: say(cause.words) })}{' '}
          <Link to={`/rotation/${schoolYear}?tab=revisions`}>{say(open)}</Link>
        </p>
        <Assignments revision={revision} />
        <Seats revision={revision} />
      </div>
    );
  });
}

function Assignments({ revision: { schoolYear, assignments } }: { revision: Revision }) {
  const say = useSay();
  const nameOf = useUnitName();
  const moved = assignments.filter(({ change }) => change !== 'kept');
  if (moved.length === 0) return <EmptyNote why={noneMoved} />;
  return (
    <OfficeTable<(typeof moved)[number]>
      name="wave-assignments"
      rows={moved}
      rowKey={({ personId, toSchool, change }) => personId + toSchool + change}
      none={noneMoved}
      columns={[
        {
          key: 'name',
          title: titles.name,
          value: ({ name }) => name,
          render: ({ name, personId }) => <Link to={`/rotation/${schoolYear}/teachers/${personId}`}>{name}</Link>,
          width: 110,
          frozen: true,
        },
        {
          key: 'entry',
          title: titles.entry,
          value: ({ change }) => say(nameIn(changes, change)),
          render: ({ change }) => (
            <Difference before={say(change === 'added' ? notHere : here)} after={say(change === 'added' ? here : notHere)} />
          ),
          width: 170,
          filter: true,
        },
        { key: 'from', title: titles.from, value: ({ fromSchool }) => nameOf(fromSchool), width: 220, filter: true },
        { key: 'to', title: titles.to, value: ({ toSchool }) => nameOf(toSchool), width: 220, filter: true },
        { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90 },
        { key: 'subject', title: titles.subject, value: ({ subject }) => say(nameIn(subjectNames, subject)), width: 110 },
        { key: 'rule', title: titles.rule, value: ({ rule }) => (rule ? say(rule.text) : ''), width: 320 },
      ]}
    />
  );
}

function Seats({ revision: { demand } }: { revision: Revision }) {
  const say = useSay();
  const nameOf = useUnitName();
  const opens = ({ schoolCode, text }: (typeof demand)[number]) => (
    <Explanation
      of={{
        title: say(titles.seats),
        formula: text && say(text),
        entries: [<LedgerLinks key="ledger" schoolCode={schoolCode} isByStandard />],
      }}
    />
  );
  if (demand.length === 0) return <EmptyNote why={noSeats} />;
  return (
    <OfficeTable<(typeof demand)[number]>
      name="wave-seats"
      rows={demand}
      rowKey={({ schoolCode, stage, track, subject }) => [schoolCode, stage, track, subject].join('/')}
      none={noSeats}
      columns={[
        {
          key: 'school',
          title: titles.school,
          value: ({ schoolCode }) => nameOf(schoolCode),
          render: ({ schoolCode }) => <Link to={`/ledger/${schoolCode}`}>{nameOf(schoolCode)}</Link>,
          width: 220,
          frozen: true,
        },
        { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90 },
        { key: 'subject', title: titles.subject, value: ({ subject }) => say(nameIn(subjectNames, subject)), width: 110 },
        {
          key: 'headroom',
          title: titles.headroom,
          value: ({ headroomAfter }) => headroomAfter,
          render: ({ headroomBefore, headroomAfter }) => <Difference before={headroomBefore} after={headroomAfter} />,
          width: 190,
          opens,
        },
        {
          key: 'seats',
          title: titles.seats,
          value: ({ seatsAfter }) => seatsAfter,
          render: ({ seatsBefore, seatsAfter }) => <Difference before={seatsBefore} after={seatsAfter} />,
          width: 170,
          opens,
        },
        { key: 'rule', title: titles.rule, value: ({ text }) => (text ? say(text) : ''), width: 360 },
      ]}
    />
  );
}
