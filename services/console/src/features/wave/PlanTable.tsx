import { Link } from 'react-router';
import type { components } from '../../api/generated/hiring';
import { channelNames, nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Difference } from '../../parts/Difference';
import { EmptyNote } from '../../parts/EmptyNote';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { RevisedLineExplanation } from '../../parts/RevisedLineExplanation';

type Revision = components['schemas']['RevisionAnswer'];
type Revised = Revision['lines'][number];

interface Row {
  revision: Revision;
  line: Revised;
}

const none = words('这次划转没有改变任何招聘计划行(或尚未答复)。', 'No plan line has changed by this transfer, or not yet.');
const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  channel: words('渠道', 'Channel'),
  requested: words('申报', 'Requested'),
  headroom: words('可用编制 前 → 后', 'Headroom, before → after'),
  planned: words('计划人数 前 → 后', 'Planned, before → after'),
  reason: words('原因', 'Because'),
};

/** Plan lines that were cut anew, before and after. */
export function PlanTable({ revisions }: { revisions: readonly Revision[] }) {
  const say = useSay();
  const nameOf = useUnitName();
  const opens = ({ revision, line }: Row) => <RevisedLineExplanation line={line} year={revision.year} schoolCode={revision.schoolCode} />;
  const rows: Row[] = revisions.flatMap((revision) => revision.lines.map((line) => ({ revision, line })));
  if (rows.length === 0) return <EmptyNote why={none} />;
  return (
    <OfficeTable<Row>
      name="wave-plan"
      rows={rows}
      rowKey={({ revision, line }) => revision.id + line.lineId}
      none={none}
      columns={[
        {
          key: 'school',
          title: titles.school,
          value: ({ revision }) => nameOf(revision.schoolCode),
          render: ({ revision }) => (
            <Link to={`/hiring/${revision.year}?school=${revision.schoolCode}`}>{nameOf(revision.schoolCode)}</Link>
          ),
          width: 220,
          frozen: true,
          filter: true,
        },
        { key: 'stage', title: titles.stage, value: ({ line }) => say(nameIn(stageNames, line.stage)), width: 90, filter: true },
        { key: 'subject', title: titles.subject, value: ({ line }) => say(nameIn(subjectNames, line.subject)), width: 110, filter: true },
        { key: 'channel', title: titles.channel, value: ({ line }) => say(nameIn(channelNames, line.channel)), width: 130, filter: true },
        { key: 'requested', title: titles.requested, value: ({ line }) => line.after.requested, width: 100, opens },
        {
          key: 'headroom',
          title: titles.headroom,
          value: ({ line }) => line.after.headroom,
          render: ({ line }) => <Difference before={line.before?.headroom} after={line.after.headroom} />,
          width: 180,
          opens,
        },
        {
          key: 'planned',
          title: titles.planned,
          value: ({ line }) => line.after.planned,
          render: ({ line }) => <Difference before={line.before?.planned} after={line.after.planned} />,
          width: 180,
          opens,
        },
        { key: 'reason', title: titles.reason, value: ({ revision }) => say(revision.cause.words), width: 260 },
      ]}
    />
  );
}
