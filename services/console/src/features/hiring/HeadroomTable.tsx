import { useMemo, type ReactNode } from 'react';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say, type Words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { LedgerLinks } from '../../parts/LedgerLinks';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { limitInputs } from './limit-inputs';
import { limitNames, type Headroom } from './plan';
import { Link } from 'react-router';

const none = words(
  '台账中没有这些学校的编制。先导入数据、登记编制。',
  'The ledger has no posts of these schools: import the data and register posts first.',
);
const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  headroom: words('可用编制', 'Headroom'),
  planned: words('已安排', 'Planned'),
  left: words('尚可安排', 'Left'),
  limit: words('受限于', 'Limited by'),
};
const plannedHint = words('各未关闭年度计划已安排之和', 'sum of the plans that are not closed');

const lines = words('该校的计划行', 'the lines of the school');

/** How many posts each school × stage × track may still hire for, by the ledger as it stands. */
export function HeadroomTable({ rows, tools }: { rows: readonly Headroom[]; tools?: ReactNode }) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say), [say]);
  return <OfficeTable name="hiring-headroom" columns={columns} rows={rows} rowKey={keyOf} none={none} tools={tools} />;
}

function keyOf({ schoolCode, stage, track }: Headroom): string {
  return `${schoolCode}-${stage}-${track}`;
}

function columnsOf(say: Say): OfficeColumn<Headroom>[] {
  const why = (row: Headroom, title: Words, value: number): ReactNode => (
    <ExplainedNumber value={value} title={`${row.schoolName ?? row.schoolCode} ${say(title)}`}>
      {() => <HeadroomExplanation row={row} />}
    </ExplainedNumber>
  );
  return [
    { key: 'school', title: titles.school, value: (row) => row.schoolName ?? row.schoolCode, width: 280, frozen: true },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 100, filter: true },
    { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 100, filter: true },
    {
      key: 'headroom',
      title: titles.headroom,
      value: ({ headroom }) => headroom,
      render: (row) => why(row, titles.headroom, row.headroom),
      width: 110,
      sum: true,
    },
    {
      key: 'planned',
      title: titles.planned,
      value: ({ planned }) => planned,
      render: (row) => why(row, titles.planned, row.planned),
      width: 100,
      sum: true,
    },
    { key: 'left', title: titles.left, value: ({ left }) => left, render: (row) => why(row, titles.left, row.left), width: 110, sum: true },
    { key: 'limit', title: titles.limit, value: ({ limitedBy }) => say(limitNames[limitedBy.boundBy]), width: 160, filter: true },
  ];
}

function HeadroomExplanation({ row }: { row: Headroom }) {
  const say = useSay();
  const { limitedBy, headroom, planned, left } = row;
  const { ledger } = limitedBy;
  const bounds = ledger && [
    `${say(limitNames.vacant)} ${ledger.vacant}`,
    `${say(limitNames.authorised)} ${ledger.authorised - ledger.occupied}`,
    ...(ledger.entitled === undefined ? [] : [`${say(limitNames.entitled)} ${ledger.entitled - ledger.occupied}`]),
  ];
  return (
    <Explanation
      of={{
        title: say(titles.headroom),
        formula: bounds && `max(0, min(${bounds.join(', ')})) = ${headroom}; ${headroom} − ${planned} = ${left}`,
        inputs: [...limitInputs(limitedBy, say), { name: say(plannedHint), value: planned }],
        rule: { version: 'hiring.headroom-cut.v1', documentNumber: 'S2 附件5 (一)' },
        entries: [
          ledger && <LedgerLinks key="ledger" {...ledger} isByStandard />,
          <Link key="lines" to={`?tab=lines&school=${row.schoolCode}`}>
            {say(lines)}
          </Link>,
        ],
      }}
    />
  );
}
