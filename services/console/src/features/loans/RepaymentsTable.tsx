import { Table } from 'antd';
import { Link } from 'react-router';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import { wayNames, type Loan } from './loan';

type Repayment = NonNullable<Loan['standing']>['repayments'][number];

const titles = {
  on: words('生效日期', 'Effective on'),
  way: words('方式', 'How'),
  count: words('归还数', 'Posts'),
  document: words('文号', 'Document number'),
};

/** What has come back; each opens its movement in the ledger. */
export function RepaymentsTable({ repayments }: { repayments: readonly Repayment[] }) {
  const say = useSay();
  const head = (title: keyof typeof titles) => <Named>{say(titles[title])}</Named>;
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="movementId"
      dataSource={[...repayments]}
      columns={[
        { title: head('on'), dataIndex: 'effectiveOn' },
        { title: head('way'), dataIndex: 'way', render: (way: string) => say(nameIn(wayNames, way)) },
        {
          title: head('count'),
          dataIndex: 'count',
          render: (count: number, { movementId }) => <Link to={`/movements/${movementId}`}>{count}</Link>,
        },
        { title: head('document'), dataIndex: 'documentNumber' },
      ]}
    />
  );
}
