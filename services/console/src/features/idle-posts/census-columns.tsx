import { Link } from 'react-router';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say, type Words } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { IdleExplanation } from './IdleExplanation';
import { objectionsOf, type Census, type IdleLine } from './idle';

const titles = {
  school: words('单位', 'Unit'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  objections: words('异议', 'Objections'),
};
const ledger = words('台账', 'Ledger');
const taken = words('逐项扣减', 'Taken off');

const numbers: { key: string; title: Words; group?: Words; value: (line: IdleLine) => number | undefined }[] = [
  { key: 'idle', title: words('闲置', 'Idle'), value: ({ idle }) => idle },
  { key: 'authorised', title: words('核定', 'Authorised'), group: ledger, value: ({ posts }) => posts.authorised },
  { key: 'occupied', title: words('实有', 'Occupied'), group: ledger, value: ({ posts }) => posts.occupied },
  { key: 'reserved', title: words('预留', 'Reserved'), group: ledger, value: ({ posts }) => posts.reserved },
  { key: 'entitled', title: words('核编数', 'Entitled'), group: ledger, value: ({ posts }) => posts.entitled },
  { key: 'vacant', title: words('空缺', 'Vacant'), group: ledger, value: ({ posts }) => posts.vacant },
  { key: 'onLoan', title: words('借入', 'On loan'), group: taken, value: ({ counted }) => counted.onLoan },
  { key: 'forOver', title: words('超编待占', 'Over quota'), group: taken, value: ({ counted }) => counted.forOver },
  { key: 'needed', title: words('还需', 'Needed'), group: taken, value: ({ counted }) => counted.needed },
  { key: 'reserve', title: words('留用', 'Reserve'), group: taken, value: ({ counted }) => counted.reserve },
];

/** Unit by unit; every number opens the whole formula. */
export function censusColumns(say: Say, census: Census): OfficeColumn<IdleLine>[] {
  return [
    {
      key: 'school',
      title: titles.school,
      value: ({ schoolName }) => schoolName,
      render: ({ schoolCode, schoolName }) => <Link to={`/ledger/${schoolCode}?asOf=${census.asOf}`}>{schoolName}</Link>,
      width: 230,
      frozen: true,
    },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
    { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90, filter: true },
    ...numbers.map(({ key, title, group, value }): OfficeColumn<IdleLine> => ({
      key,
      title,
      group,
      value,
      opens: (line) => <IdleExplanation line={line} census={census} />,
      width: 80,
      sum: key === 'vacant' || key === 'idle',
    })),
    {
      key: 'objections',
      title: titles.objections,
      value: (line) =>
        objectionsOf(census.objections, line)
          .map(({ text }) => text)
          .join('; '),
      width: 220,
      wraps: true,
    },
  ];
}
