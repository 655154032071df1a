import { Table } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { PageBody } from '../../parts/PageBody';
import { instantText } from '../../language/days';
import { ReplayButton } from './ReplayButton';
import { useDeadLetters } from './use-dead-letters';
import { Named } from '../../parts/Named';

const title = words('事件运行', 'Event health');
const none = words('没有搁置的事件:每个服务都已处理完收到的事件。', 'No event is parked: every service has handled what it received.');
const columns = {
  service: words('服务', 'Service'),
  consumer: words('处理环节', 'Consumer'),
  type: words('事件', 'Event'),
  reason: words('原因', 'Reason'),
  attempts: words('次数', 'Attempts'),
  at: words('搁置时间', 'Parked'),
  steps: words('操作', 'Steps'),
};

/** Events that a service could not handle, with the reason; an administrator has them handled again. */
export function EventHealthPage() {
  const say = useSay();
  const { letters, isLoading, problem } = useDeadLetters();
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={problem}>
      <Table
        size="small"
        rowKey="id"
        dataSource={letters}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        columns={[
          { title: <Named>{say(columns.service)}</Named>, dataIndex: 'service' },
          { title: <Named>{say(columns.consumer)}</Named>, dataIndex: 'consumer' },
          { title: <Named>{say(columns.type)}</Named>, dataIndex: 'type' },
          { title: <Named>{say(columns.reason)}</Named>, dataIndex: 'reason' },
          { title: <Named>{say(columns.attempts)}</Named>, dataIndex: 'attempts', className: 'figure' },
          { title: <Named>{say(columns.at)}</Named>, dataIndex: 'parkedAt', render: instantText },
          { title: <Named>{say(columns.steps)}</Named>, key: 'steps', render: (_, letter) => <ReplayButton letter={letter} /> },
        ]}
      />
    </PageBody>
  );
}
