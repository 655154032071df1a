import { useMemo } from 'react';
import { useSchools } from '../../glossary/use-schools';
import { nameIn, stageNames, subjectNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say, type Words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { BasisExplanation } from './BasisExplanation';
import { limitNames, type Demand } from './schedule';

const none = words('没有名额:尚无学校申请,或尚未运算。', 'No seats: no school has requested teachers, or nothing was planned yet.');
const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  track: words('类别', 'Track'),
  requested: words('申请', 'Requested'),
  seats: words('名额', 'Seats'),
  headroom: words('接收空间(各学科合计)', 'Headroom, all subjects'),
  limit: words('受限于', 'Limited by'),
};

/** What schools asked for, how many seats that became, and what limits them. */
export function DemandTable({ demand }: { demand: readonly Demand[] }) {
  const say = useSay();
  const { nameOf } = useSchools();
  const columns = useMemo(() => columnsOf(say, nameOf), [say, nameOf]);
  return <OfficeTable name="rotation-seats" columns={columns} rows={demand} rowKey={keyOf} none={none} />;
}

function keyOf({ schoolCode, stage, subject, track }: Demand): string {
  return [schoolCode, stage, subject, track].join('-');
}

function columnsOf(say: Say, nameOf: (code: string) => string): OfficeColumn<Demand>[] {
  const why = (row: Demand, title: Words, value: number) => (
    <ExplainedNumber value={value} title={`${nameOf(row.schoolCode)} · ${say(nameIn(subjectNames, row.subject))} · ${say(title)}`}>
      {() => <BasisExplanation title={say(title)} basis={row.why} schoolCode={row.schoolCode} decided={say(limitNames[row.why.limit])} />}
    </ExplainedNumber>
  );
  return [
    { key: 'school', title: titles.school, value: ({ schoolCode }) => nameOf(schoolCode), width: 240, frozen: true },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
    { key: 'subject', title: titles.subject, value: ({ subject }) => say(nameIn(subjectNames, subject)), width: 110, filter: true },
    { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 80, filter: true },
    {
      key: 'requested',
      title: titles.requested,
      value: ({ requested }) => requested,
      render: (row) => why(row, titles.requested, row.requested),
      width: 90,
      sum: true,
    },
    {
      key: 'seats',
      title: titles.seats,
      value: ({ seats }) => seats,
      render: (row) => why(row, titles.seats, row.seats),
      width: 90,
      sum: true,
    },
    {
      key: 'headroom',
      title: titles.headroom,
      value: ({ headroom }) => headroom,
      render: (row) => why(row, titles.headroom, row.headroom),
      width: 180,
    },
    { key: 'limit', title: titles.limit, value: ({ why: { limit } }) => say(limitNames[limit]), width: 170, filter: true },
  ];
}
