import { Card, Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { StateBadge } from '../../parts/StateBadge';

const title = words('待办:标准版本', 'To do: versions of the standards');
const from = words('自 {from} 起施行', 'in force from {from}');
const by = words('{name} {at}', '{name}, {at}');

/** Versions that wait for this person's office; nothing where none does. */
export function WaitingStandards() {
  const say = useSay();
  const may = useMay();
  const { data } = useAnswer(['quota', 'standard-versions'], () => api.GET('/api/quota/standard-versions'), {
    enabled: may('quota.standard-version.read'),
    everyMs: 30_000,
  });
  const states = [
    ...(may('quota.standard-version.decide') ? ['submitted'] : []),
    ...(may('quota.standard-version.draft') ? ['draft', 'returned'] : []),
  ];
  const waiting = data?.items.filter(({ state }) => states.includes(state)) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Card size="small" title={say(title)}>
      {waiting.map(({ id, state, text, proposer, submittedAt, openedAt }) => (
        <Flex key={id} justify="space-between" wrap gap={8} style={{ padding: '6px 0' }}>
          <span>
            <StateBadge state={state} />
            <Link to={`/standards/versions/${id}`}>
              {text.title}({text.version})
            </Link>{' '}
            <Typography.Text type="secondary">{say(from, { from: text.effectiveFrom })}</Typography.Text>
          </span>
          <Typography.Text type="secondary">{say(by, { name: proposer.name, at: instantText(submittedAt ?? openedAt) })}</Typography.Text>
        </Flex>
      ))}
    </Card>
  );
}
