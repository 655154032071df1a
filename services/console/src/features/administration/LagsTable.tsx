import { useMemo } from 'react';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { serviceNames } from './services';
import { useEventLags, type EventLag } from './use-event-lags';
import type { ParkedLetter } from './use-dead-letters';

const none = words('没有服务应答:请查看服务是否在运行。', 'No service answers: see whether they run.');
const onItsWay = words('发出', 'Sending');
const handling = words('接收', 'Receiving');

/** How far each service is behind; the parked events of the county stand below, one by one. */
export function LagsTable({ letters }: { letters: readonly ParkedLetter[] }) {
  const say = useSay();
  const lags = useEventLags();
  const columns = useMemo(() => columnsFor(letters, say), [letters, say]);
  return <OfficeTable name="事件运行" columns={columns} rows={lags} rowKey={({ service }) => service} none={none} />;
}

function columnsFor(letters: readonly ParkedLetter[], say: Say): OfficeColumn<EventLag>[] {
  const ofService = ({ service }: EventLag) => letters.filter((letter) => letter.service === service).length;
  return [
    { key: 'service', title: words('服务', 'Service'), width: 140, frozen: true, value: ({ service }) => say(serviceNames[service]) },
    { key: 'unsent', title: words('待发出', 'Unsent'), group: onItsWay, width: 110, sum: true, value: ({ unsent }) => unsent },
    {
      key: 'oldest',
      title: words('最早等待(秒)', 'Oldest (s)'),
      group: onItsWay,
      width: 130,
      value: ({ oldestUnsentSeconds }) => oldestUnsentSeconds,
    },
    { key: 'refused', title: words('被拒收', 'Refused'), group: onItsWay, width: 110, sum: true, value: ({ refused }) => refused },
    { key: 'unhandled', title: words('待处理', 'Unhandled'), group: handling, width: 110, sum: true, value: ({ unhandled }) => unhandled },
    { key: 'parked', title: words('本县搁置', 'Parked, this county'), group: handling, width: 150, sum: true, value: ofService },
  ];
}
