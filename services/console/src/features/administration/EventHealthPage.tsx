import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { LagsTable } from './LagsTable';
import { ReplayButton } from './ReplayButton';
import { useDeadLetters, type ParkedLetter } from './use-dead-letters';

const title = words('事件运行', 'Event health');
const lags = words('各服务积压(全部县)', 'How far each service is behind (all counties)');
const parked = words('搁置的事件(本县)', 'Parked events (this county)');
const none = words('没有搁置的事件:每个服务都已处理完收到的事件。', 'No event is parked: every service has handled what it received.');

const columns: OfficeColumn<ParkedLetter>[] = [
  { key: 'service', title: words('服务', 'Service'), width: 120, frozen: true, filter: true, value: ({ service }) => service },
  { key: 'consumer', title: words('处理环节', 'Consumer'), width: 260, value: ({ consumer }) => consumer },
  { key: 'type', title: words('事件', 'Event'), width: 260, filter: true, value: ({ type }) => type },
  { key: 'reason', title: words('原因', 'Reason'), width: 320, wraps: true, value: ({ reason }) => reason },
  { key: 'attempts', title: words('次数', 'Attempts'), width: 90, value: ({ attempts }) => attempts },
  { key: 'at', title: words('搁置时间', 'Parked'), width: 150, value: ({ parkedAt }) => instantText(parkedAt) },
  {
    key: 'steps',
    title: words('操作', 'Steps'),
    width: 140,
    value: () => undefined,
    render: (letter) => <ReplayButton letter={letter} />,
  },
];

/** How far the services are behind, and the events that one of them could not handle, with the reason; an administrator has them handled again. */
export function EventHealthPage() {
  const say = useSay();
  const { letters, isLoading, problem } = useDeadLetters();
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={problem}>
      <Section title={say(lags)}>
        <LagsTable letters={letters} />
      </Section>
      <Section title={say(parked)}>
        <OfficeTable name="搁置的事件" columns={columns} rows={letters} rowKey={({ id }) => id} none={none} />
      </Section>
    </PageBody>
  );
}
