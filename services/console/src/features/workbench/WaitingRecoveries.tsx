import { Card, Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay, useMe } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { StateBadge } from '../../parts/StateBadge';

const title = words('待办:收回闲置编制', 'To do: recovery of idle posts');
const name = words('收回 {posts} 个({units} 个单位,清查日期 {asOf})', '{posts} posts of {units} units, counted on {asOf}');
const by = words('{name} {at}', '{name}, {at}');

/** Recoveries that wait for this person: to be decided by another one than proposed them, or to be worked on again. */
export function WaitingRecoveries() {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const { data } = useAnswer(['pool', 'recoveries'], () => api.GET('/api/pool/recoveries'), {
    enabled: may('pool.recovery.propose'),
    everyMs: 30_000,
  });
  const waiting = (data?.items ?? []).filter(({ state, proposer }) => {
    const isOwn = proposer.accountId === me?.accountId;
    return state === 'submitted' ? may('pool.recovery.decide') && !isOwn : isOwn && ['draft', 'returned', 'lapsed'].includes(state);
  });
  if (waiting.length === 0) return null;
  return (
    <Card size="small" title={say(title)}>
      {waiting.map(({ id, state, posts, units, asOf, proposer, submittedAt, openedAt }) => (
        <Flex key={id} justify="space-between" wrap gap={8} style={{ padding: '6px 0' }}>
          <span>
            <StateBadge state={state} />
            <Link to={`/pool/recoveries/${id}`}>{say(name, { posts, units, asOf })}</Link>
          </span>
          <Typography.Text type="secondary">{say(by, { name: proposer.name, at: instantText(submittedAt ?? openedAt) })}</Typography.Text>
        </Flex>
      ))}
    </Card>
  );
}
