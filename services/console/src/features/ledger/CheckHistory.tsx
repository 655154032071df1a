import { Table } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { Named } from '../../parts/Named';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';

const title = words('自动核验记录', 'Checks that ran by themselves');
const none = words(
  '还没有自动核验过:启动后一分钟和每天凌晨两点各核验一次。',
  'None yet: it runs a minute after the start, and at two each night.',
);
const columns = {
  started: words('时间', 'Time'),
  cause: words('起因', 'Cause'),
  movements: words('已核对变动', 'Movements checked'),
  found: words('结果', 'Result'),
  chainEnd: words('链尾哈希', 'End of the chain'),
};
const causes = { start: words('启动后', 'after a start'), night: words('每夜', 'nightly') };
const fine = words('完好', 'intact');
const differing = words('{count} 处差异', 'differences: {count}');
const failed = words('未能核验:{reason}', 'could not be checked: {reason}');

/** What the check found that runs by itself, the newest first. */
export function CheckHistory() {
  const say = useSay();
  const { data, error } = useAnswer(['quota', 'ledger-checks'], () => api.GET('/api/quota/ledger/checks'));
  const rows = (data ?? []).map(({ startedAt, cause, movements, differences, failure, chainEnd }) => ({
    started: instantText(startedAt),
    key: startedAt,
    cause: say(causes[cause]),
    movements,
    found: failure ? say(failed, { reason: failure }) : differences.length > 0 ? say(differing, { count: differences.length }) : say(fine),
    chainEnd: chainEnd.slice(0, 16),
  }));
  return (
    <Section title={say(title)}>
      <ProblemNote problem={error} />
      <Table
        size="small"
        rowKey="key"
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        dataSource={rows}
        columns={(['started', 'cause', 'movements', 'found', 'chainEnd'] as const).map((key) => ({
          title: <Named>{say(columns[key])}</Named>,
          dataIndex: key,
        }))}
      />
    </Section>
  );
}
