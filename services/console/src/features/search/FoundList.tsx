import { Card, List, Typography } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../../language/language';
import type { FoundGroup } from './found';

export function FoundList({ group }: { group: FoundGroup }) {
  const say = useSay();
  return (
    <Card size="small" title={`${say(group.title)} (${group.found.length})`} style={{ marginBottom: 12 }}>
      <List
        size="small"
        dataSource={group.found}
        pagination={group.found.length > 20 ? { pageSize: 20, size: 'small' } : false}
        renderItem={({ key, text, note, path }) => (
          <List.Item key={key}>
            <Link to={path}>{text}</Link>
            <Typography.Text type="secondary">{note}</Typography.Text>
          </List.Item>
        )}
      />
    </Card>
  );
}
