import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { daysUntil, instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import type { Adjustment } from './adjustment';

const titles = {
  size: words('规模', 'Size'),
  proposer: words('提出', 'Proposed by'),
  census: words('统计快照', 'Census'),
  rule: words('标准版本', 'Standards'),
  held: words('预留到期', 'Posts held until'),
  document: words('文号', 'Document number'),
  meeting: words('会议', 'Meeting'),
  decided: words('决定', 'Decided'),
  effective: words('生效', 'Effective from'),
  transfer: words('台账划转', 'Transfer in the ledger'),
  sharing: words('不足时的分配', 'Sharing what is short'),
  declinedOf: words('另案提出自', 'Takes up what was declined in'),
};
// The rows are just below, and their sum opens.
const size = words('{lines} 项,{posts} 个编制,第 {revision} 稿', '{lines} lines, {posts} posts, revision {revision}');
const left = words('{at}(还有 {days} 天,到期自动释放)', '{at} ({days} days left; they become free by themselves)');
const shared = words(
  '每校保底 {floor} 个,其余按缺额 × 权重(城区 {urban}、镇区 {town}、乡村 {rural})',
  '{floor} for every school first, the rest by gap × weight (urban {urban}, town {town}, rural {rural})',
);
const earlier = words('原方案', 'the earlier case');
const see = words('查看划转', 'see the transfer');
const signed = words('{on},{name} {at} 登记', '{on}, recorded by {name} at {at}');

/** What the case rests on, and its decision once it has one. */
export function CaseFacts({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const { lineCount, postCount, revision, proposer, basis, state, expiresAt, decision, effectiveOn, transferId, declinedOf } = adjustment;
  const { sharing } = basis;
  const consented = state === 'consented' ? decision : undefined;
  const facts: [keyof typeof titles, ReactNode][] = [
    ['size', say(size, { lines: lineCount, posts: postCount, revision })],
    ['proposer', proposer.name],
    ['census', <Link to={`/census/${basis.censusId}`}>{basis.censusOn}</Link>],
    ['rule', basis.ruleVersion],
    [
      'sharing',
      sharing && say(shared, { floor: sharing.floor, urban: sharing.weightUrban, town: sharing.weightTown, rural: sharing.weightRural }),
    ],
    ['declinedOf', declinedOf && <Link to={`/adjustments/${declinedOf}`}>{say(earlier)}</Link>],
    ['held', state === 'submitted' && expiresAt && say(left, { at: instantText(expiresAt), days: daysUntil(expiresAt) })],
    ['document', consented?.documentNumber],
    ['meeting', consented?.meeting],
    [
      'decided',
      consented && say(signed, { on: consented.decidedOn, name: consented.decidedBy.name, at: instantText(consented.decidedAt) }),
    ],
    ['effective', state === 'consented' && effectiveOn],
    ['transfer', transferId && <Link to={`/transfers/${transferId}`}>{say(see)}</Link>],
  ];
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 2, lg: 4 }}
      style={{ marginBottom: 8 }}
      items={facts.filter(([, value]) => value).map(([key, value]) => ({ key, label: <Named>{say(titles[key])}</Named>, children: value }))}
    />
  );
}
