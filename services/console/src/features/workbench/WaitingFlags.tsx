import { Card, Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';

const title = words('待办:督查', 'To do: flags');
const line = words('{unit}:{kind}', '{unit}: {kind}');
const by = words('{deadline} 前', 'by {deadline}');
const overdue = words('{deadline} 前,已超期', 'by {deadline}, overdue');
const more = words('另有 {count} 项', '{count} more');
const most = 5;

/** Flags that wait for this person: assigned to their school or bureau, or answered where they decide; nothing where none does. */
export function WaitingFlags() {
  const say = useSay();
  const may = useMay();
  const { data } = useAnswer(['pool', 'flags', 'waiting'], () => api.GET('/api/pool/flags', { params: { query: { waiting: true } } }), {
    enabled: may('pool.flag.supervise') || may('pool.flag.answer'),
    everyMs: 60_000,
  });
  const waiting = (data?.items ?? []).filter(({ endedAt }) => !endedAt);
  if (waiting.length === 0) return null;
  return (
    <Card size="small" title={say(title)}>
      {waiting.slice(0, most).map(({ id, unitName, kindName, deadline, isOverdue }) => (
        <Flex key={id} justify="space-between" wrap gap={8} style={{ padding: '6px 0' }}>
          <Link to={`/flags?flag=${id}`}>{say(line, { unit: unitName, kind: say(kindName) })}</Link>
          <Typography.Text type={isOverdue ? 'danger' : 'secondary'}>{say(isOverdue ? overdue : by, { deadline })}</Typography.Text>
        </Flex>
      ))}
      {waiting.length > most && <Link to="/flags">{say(more, { count: waiting.length - most })}</Link>}
    </Card>
  );
}
