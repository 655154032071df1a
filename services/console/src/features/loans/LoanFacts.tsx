import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import type { Loan } from './loan';

const titles = {
  school: words('借编学校', 'Borrower'),
  posts: words('借用编制', 'Posts'),
  purpose: words('用途', 'Purpose'),
  term: words('期限', 'Term'),
  out: words('尚欠', 'Out'),
  renewals: words('续借次数', 'Renewals'),
  proposer: words('提出', 'Proposed by'),
  document: words('文号', 'Document number'),
  meeting: words('会议', 'Meeting'),
  decided: words('决定', 'Decided'),
  exception: words('编办例外同意的理由', 'Reason of the staffing office’s exception'),
  movement: words('台账变动', 'Movement in the ledger'),
  transfer: words('台账划转', 'Transfer in the ledger'),
};
const posts = words('{count} 个({stage}、{track})', '{count} ({stage}, {track})');
const term = words('{from} 至 {to}', '{from} to {to}');
const out = words('{outstanding} 个,其中逾期 {overdue} 个', '{outstanding}, of these overdue {overdue}');
const signed = words('{on},{name} {at} 登记', '{on}, recorded by {name} at {at}');
const see = words('查看', 'see it');

/** What the loan is, and its decision once it has one. */
export function LoanFacts({ loan }: { loan: Loan }) {
  const say = useSay();
  const { schoolCode, schoolName, stage, track, count, purpose, startsOn, dueOn, proposer, state, decision, standing, transferId } = loan;
  const consented = state === 'consented' ? decision : undefined;
  const facts: [keyof typeof titles, ReactNode][] = [
    ['school', <Link to={`/ledger/${schoolCode}`}>{schoolName}</Link>],
    ['posts', say(posts, { count, stage: say(nameIn(stageNames, stage)), track: say(nameIn(trackNames, track)) })],
    ['purpose', purpose],
    ['term', say(term, { from: standing?.startedOn ?? startsOn, to: standing?.dueOn ?? dueOn })],
    ['out', standing && say(out, { outstanding: standing.outstanding, overdue: standing.overdue })],
    ['renewals', standing?.renewals ? String(standing.renewals) : undefined],
    ['proposer', proposer.name],
    ['document', consented?.documentNumber],
    ['meeting', consented?.meeting],
    [
      'decided',
      consented && say(signed, { on: consented.decidedOn, name: consented.decidedBy.name, at: instantText(consented.decidedAt) }),
    ],
    ['exception', standing?.exception],
    ['movement', standing && <Link to={`/movements/${standing.movementId}`}>{say(see)}</Link>],
    ['transfer', transferId && <Link to={`/transfers/${transferId}`}>{say(see)}</Link>],
  ];
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 2, lg: 3 }}
      style={{ marginBottom: 8 }}
      items={facts.filter(([, value]) => value).map(([key, value]) => ({ key, label: <Named>{say(titles[key])}</Named>, children: value }))}
    />
  );
}
