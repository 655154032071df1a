import { Link } from 'react-router';
import { caseStateNames, nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { StateBadge } from '../../parts/StateBadge';
import { markNames, type LoanSummary } from './loan';
import { MarkTag } from './MarkTag';
import { temporaryUseNames } from './temporary-need';

const titles = {
  school: words('借编学校', 'Borrower'),
  mark: words('预 / 超', 'Due warning'),
  state: words('状态', 'State'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('借用数', 'Lent'),
  outstanding: words('尚欠', 'Out'),
  due: words('到期', 'Due on'),
  renewals: words('续借次数', 'Renewals'),
  document: words('文号', 'Document number'),
  purpose: words('用途', 'Purpose'),
  use: words('临时用编', 'For a while'),
};

/** A count of a loan leads to what it counts. */
function toLoan(id: string, count: number | undefined) {
  return count === undefined ? null : <Link to={`/pool/loans/${id}`}>{count}</Link>;
}

/** The county's loans; a loan is opened by its school. */
export function loanColumns(say: Say): OfficeColumn<LoanSummary>[] {
  return [
    {
      key: 'school',
      title: titles.school,
      value: ({ schoolName }) => schoolName,
      render: ({ id, schoolName }) => <Link to={`/pool/loans/${id}`}>{schoolName}</Link>,
      width: 220,
      frozen: true,
    },
    {
      key: 'mark',
      title: titles.mark,
      value: ({ standing }) => (standing?.mark ? say(nameIn(markNames, standing.mark)) : ''),
      render: ({ standing }) => <MarkTag mark={standing?.mark} />,
      width: 150,
      filter: true,
    },
    {
      key: 'state',
      title: titles.state,
      value: ({ state }) => say(nameIn(caseStateNames, state)),
      render: ({ state }) => <StateBadge state={state} />,
      width: 100,
      filter: true,
    },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90 },
    { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90 },
    { key: 'count', title: titles.count, value: ({ count }) => count, render: ({ id, count }) => toLoan(id, count), width: 90 },
    {
      key: 'outstanding',
      title: titles.outstanding,
      value: ({ standing }) => standing?.outstanding,
      render: ({ id, standing }) => toLoan(id, standing?.outstanding),
      width: 90,
    },
    { key: 'due', title: titles.due, value: ({ standing, dueOn }) => standing?.dueOn ?? dueOn, width: 120 },
    {
      key: 'renewals',
      title: titles.renewals,
      value: ({ standing }) => standing?.renewals,
      render: ({ id, standing }) => toLoan(id, standing?.renewals),
      width: 100,
    },
    { key: 'document', title: titles.document, value: ({ decision }) => decision?.documentNumber, width: 170 },
    {
      key: 'use',
      title: titles.use,
      value: ({ temporaryUse }) => (temporaryUse ? say(nameIn(temporaryUseNames, temporaryUse)) : undefined),
      width: 100,
      filter: true,
    },
    { key: 'purpose', title: titles.purpose, value: ({ purpose }) => purpose, width: 260 },
  ];
}
