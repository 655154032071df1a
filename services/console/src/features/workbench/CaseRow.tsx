import { Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { daysUntil, instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { StateBadge } from '../../parts/StateBadge';
import type { Case } from './cases';

const title = words('{year} 年编制调整方案(第 {revision} 稿)', 'Adjustment of {year}, revision {revision}');
const size = words('{lines} 项,{posts} 个编制', '{lines} lines, {posts} posts');
const due = words('预留还有 {days} 天', 'the hold lapses in {days} days');
const by = words('{name} {at}', '{name}, {at}');

export function CaseRow({ one }: { one: Case }) {
  const say = useSay();
  return (
    <Flex justify="space-between" wrap gap={8} style={{ padding: '6px 0', borderBottom: '1px solid var(--ant-color-border-secondary)' }}>
      <span>
        <StateBadge state={one.state} />
        <Link to={`/adjustments/${one.id}`}>{say(title, { year: one.year, revision: one.revision })}</Link>{' '}
        <Typography.Text type="secondary">{say(size, { lines: one.lineCount, posts: one.postCount })}</Typography.Text>
      </span>
      <Typography.Text type="secondary">
        {one.state === 'submitted' && one.expiresAt && `${say(due, { days: daysUntil(one.expiresAt) })} · `}
        {say(by, { name: one.proposer.name, at: instantText(one.submittedAt ?? one.openedAt) })}
      </Typography.Text>
    </Flex>
  );
}
