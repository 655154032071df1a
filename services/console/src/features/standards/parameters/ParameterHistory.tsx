import { Table, Typography } from 'antd';
import { instantText } from '../../../language/days';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { StateBadge } from '../../../parts/StateBadge';
import type { Parameter, ParameterVersion } from './parameter';
import { ParameterValue } from './ParameterValue';
import { Named } from '../../../parts/Named';

const never = words('本县从未设定,用系统默认值。', 'The county has never set it: the default holds.');
const columns = {
  number: words('第几次', 'No.'),
  value: words('值', 'Value'),
  range: words('有效期', 'In force'),
  state: words('状态', 'State'),
  document: words('文号', 'Document number'),
  source: words('来源', 'Source'),
  at: words('设定时间', 'Recorded'),
};
const stateNames = {
  now: words('现行', 'in force'),
  later: words('尚未生效', 'not yet'),
  before: words('已被替代', 'replaced'),
};

/** Every setting of one parameter; nothing of it is ever overwritten. */
export function ParameterHistory({ parameter: { name, shape, versions } }: { parameter: Parameter }) {
  const say = useSay();
  if (versions.length === 0) return <Typography.Text type="secondary">{say(never)}</Typography.Text>;
  return (
    <Table<ParameterVersion>
      size="small"
      rowKey="number"
      dataSource={versions}
      pagination={false}
      columns={[
        { title: <Named>{say(columns.number)}</Named>, dataIndex: 'number', className: 'figure' },
        {
          title: <Named>{say(columns.value)}</Named>,
          dataIndex: 'value',
          render: (value) => <ParameterValue name={name} shape={shape} value={value} />,
        },
        {
          title: <Named>{say(columns.range)}</Named>,
          key: 'range',
          render: (_, { effectiveFrom, until }) => `${effectiveFrom} – ${until ?? ''}`,
        },
        {
          title: <Named>{say(columns.state)}</Named>,
          dataIndex: 'stands',
          render: (state) => <StateBadge state={state} names={stateNames} />,
        },
        { title: <Named>{say(columns.document)}</Named>, dataIndex: 'documentNumber' },
        { title: <Named>{say(columns.source)}</Named>, dataIndex: 'source' },
        { title: <Named>{say(columns.at)}</Named>, dataIndex: 'recordedAt', render: instantText },
      ]}
    />
  );
}
