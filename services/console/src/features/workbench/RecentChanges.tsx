import { Card, Flex, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { casePath } from '../wave/case-path';
import { lastVisit } from './last-visit';

const title = words('最近的变动', 'What has changed');
const since = words('上次访问:{at}', 'last visit: {at}');
const none = words('还没有经编办同意的编制划转。', 'No posts have moved by consent yet.');
const moved = words('{documentNumber}:{reason},{posts} 个编制', '{documentNumber}: {reason}, {posts} posts');
const fresh = words('新', 'new');
const shown = 8;

/**
 * Transfers that took effect, the newest first; those since the last visit are marked. Without antd's List, which brings its paging
 * and selection to the first page of everybody.
 */
export function RecentChanges() {
  const say = useSay();
  const may = useMay();
  const [previous] = useState(lastVisit);
  const canRead = may('quota.ledger.read');
  const { data } = useAnswer(['quota', 'transfers'], () => api.GET('/api/quota/transfers'), { enabled: canRead });
  if (!canRead) return null;
  const newest = [...(data ?? [])].sort((a, b) => b.decidedAt.localeCompare(a.decidedAt)).slice(0, shown);
  return (
    <Card size="small" title={say(title)} extra={previous && say(since, { at: instantText(previous) })}>
      {newest.length === 0 && <EmptyNote why={none} />}
      {newest.map(({ transferId, caseId, caseKind, documentNumber, reason, lines, decidedAt }) => (
        <Flex key={transferId} justify="space-between" wrap gap={8} style={{ paddingBlock: 8 }}>
          <Link to={casePath({ caseKind, caseId })}>
            {say(moved, { documentNumber, reason, posts: lines.reduce((sum, { count }) => sum + count, 0) })}
          </Link>
          <Typography.Text type="secondary">
            {previous && decidedAt > previous ? `${say(fresh)} · ` : ''}
            {instantText(decidedAt)}
          </Typography.Text>
        </Flex>
      ))}
    </Card>
  );
}
