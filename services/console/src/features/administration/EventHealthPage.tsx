import { useMemo } from 'react';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { letterColumns } from './letter-columns';
import { LagsTable } from './LagsTable';
import { useDeadLetters } from './use-dead-letters';

const title = words('事件运行', 'Event health');
const lags = words('各服务积压(全部县)', 'How far each service is behind (all counties)');
const parked = words('搁置的事件(本县)', 'Parked events (this county)');
const none = words('没有搁置的事件:每个服务都已处理完收到的事件。', 'No event is parked: every service has handled what it received.');

/** How far the services are behind, and the events that one of them could not handle, with the reason; an administrator has them handled again. */
export function EventHealthPage() {
  const say = useSay();
  const { letters, isLoading, problem } = useDeadLetters();
  const columns = useMemo(() => letterColumns(say), [say]);
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
