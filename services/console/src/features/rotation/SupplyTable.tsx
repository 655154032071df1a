import { useMemo } from 'react';
import { useSchools } from '../../glossary/use-schools';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { BasisExplanation } from './BasisExplanation';
import type { Supply } from './schedule';

const none = words(
  '没有可交流的学校:各校实有都不超过应配,或尚未运算。',
  'No school can give: none has more people than its entitlement, or nothing was planned yet.',
);
const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  occupied: words('实有', 'Occupied'),
  entitled: words('应配', 'Entitled'),
  gives: words('可交流', 'May give'),
};

/** Schools with more people than the standards give, and how many of them may go. */
export function SupplyTable({ supply }: { supply: readonly Supply[] }) {
  const say = useSay();
  const { nameOf } = useSchools();
  const columns = useMemo(() => columnsOf(say, nameOf), [say, nameOf]);
  return <OfficeTable name="rotation-supply" columns={columns} rows={supply} rowKey={keyOf} none={none} />;
}

function keyOf({ schoolCode, stage, track }: Supply): string {
  return [schoolCode, stage, track].join('-');
}

function columnsOf(say: Say, nameOf: (code: string) => string): OfficeColumn<Supply>[] {
  const opens = ({ why, schoolCode }: Supply) => <BasisExplanation title={say(titles.gives)} basis={why} schoolCode={schoolCode} />;
  return [
    { key: 'school', title: titles.school, value: ({ schoolCode }) => nameOf(schoolCode), width: 260, frozen: true },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
    { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90, filter: true },
    { key: 'occupied', title: titles.occupied, value: ({ occupied }) => occupied, width: 90, sum: true, opens },
    { key: 'entitled', title: titles.entitled, value: ({ entitled }) => entitled, width: 90, sum: true, opens },
    {
      key: 'gives',
      title: titles.gives,
      value: ({ gives }) => gives,
      opens,
      width: 90,
      sum: true,
    },
  ];
}
