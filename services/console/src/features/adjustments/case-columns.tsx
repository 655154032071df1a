import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { caseStateNames, nameIn } from '../../glossary/vocabulary';
import { daysUntil, instantText } from '../../language/days';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { StateBadge } from '../../parts/StateBadge';
import type { AdjustmentSummary } from './adjustment';

const caseTitle = words('{year} 年编制调整方案', 'Adjustment of {year}');
const heldFor = words('{at}(还有 {days} 天)', '{at} ({days} days left)');
const titles = {
  title: words('方案', 'Adjustment'),
  state: words('状态', 'State'),
  revision: words('第几稿', 'Revision'),
  lines: words('项数', 'Lines'),
  posts: words('编制数', 'Posts'),
  proposer: words('提出', 'Proposed by'),
  submitted: words('提交', 'Submitted'),
  expires: words('预留到期', 'Held until'),
  decision: words('文号', 'Document number'),
};

/** A count of a case leads to what it counts. */
function toCase(id: string, count: number): ReactNode {
  return <Link to={`/adjustments/${id}`}>{count}</Link>;
}

/** The list of the cases; a case is opened by its title. */
export function caseColumns(say: Say): OfficeColumn<AdjustmentSummary>[] {
  return [
    {
      key: 'title',
      title: titles.title,
      value: ({ year }) => say(caseTitle, { year }),
      render: ({ id, year }) => <Link to={`/adjustments/${id}`}>{say(caseTitle, { year })}</Link>,
      width: 170,
      frozen: true,
    },
    {
      key: 'state',
      title: titles.state,
      value: ({ state }) => say(nameIn(caseStateNames, state)),
      render: ({ state }) => <StateBadge state={state} />,
      width: 100,
    },
    {
      key: 'revision',
      title: titles.revision,
      value: ({ revision }) => revision,
      render: ({ id, revision }) => toCase(id, revision),
      width: 85,
    },
    {
      key: 'lines',
      title: titles.lines,
      value: ({ lineCount }) => lineCount,
      render: ({ id, lineCount }) => toCase(id, lineCount),
      width: 80,
    },
    {
      key: 'posts',
      title: titles.posts,
      value: ({ postCount }) => postCount,
      render: ({ id, postCount }) => toCase(id, postCount),
      width: 90,
    },
    { key: 'proposer', title: titles.proposer, value: ({ proposer }) => proposer.name, width: 130 },
    { key: 'decision', title: titles.decision, value: ({ decision }) => decision?.documentNumber, width: 150 },
    { key: 'submitted', title: titles.submitted, value: ({ submittedAt }) => instantText(submittedAt), width: 135 },
    {
      key: 'expires',
      title: titles.expires,
      value: ({ state, expiresAt }) =>
        state === 'submitted' && expiresAt ? say(heldFor, { at: instantText(expiresAt), days: daysUntil(expiresAt) }) : '',
      width: 210,
    },
  ];
}
