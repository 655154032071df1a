import { instantText } from '../../language/days';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { ReplayButton } from './ReplayButton';
import { serviceNames } from './services';
import type { ParkedLetter } from './use-dead-letters';

export function letterColumns(say: Say): OfficeColumn<ParkedLetter>[] {
  return [
    {
      key: 'service',
      title: words('服务', 'Service'),
      width: 140,
      frozen: true,
      filter: true,
      value: ({ service }) => say(serviceNames[service]),
    },
    { key: 'consumer', title: words('处理环节', 'Consumer'), width: 190, wraps: true, value: ({ consumer }) => consumer },
    { key: 'type', title: words('事件', 'Event'), width: 210, wraps: true, filter: true, value: ({ type }) => type },
    { key: 'reason', title: words('原因', 'Reason'), width: 220, wraps: true, value: ({ reason }) => reason },
    { key: 'attempts', title: words('次数', 'Attempts'), width: 90, value: ({ attempts }) => attempts },
    { key: 'at', title: words('搁置时间', 'Parked'), width: 140, value: ({ parkedAt }) => instantText(parkedAt) },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 120,
      value: () => undefined,
      render: (letter) => <ReplayButton letter={letter} />,
    },
  ];
}
