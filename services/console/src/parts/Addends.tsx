import { Table } from 'antd';
import { tokens } from '../design/tokens';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { Explanation } from './Explanation';

export interface Addend {
  key: string;
  name: string;
  value: number;
}

const what = words('加数', 'Addend');
const amount = words('数', 'Amount');
const sigma = words('Σ {count} 项 = {total}', 'Σ of {count} = {total}');
/** So many are written out in one line. */
const fewAddends = 6;
/** So many rows are drawn at once. */
const manyRows = 100;

/** What a sum is made of, by name; those of zero are left out. */
export function Addends({ addends }: { addends: readonly Addend[] }) {
  const say = useSay();
  const rows = addends.filter(({ value }) => value !== 0);
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  const isShort = rows.length > 0 && rows.length <= fewAddends;
  const formula = isShort ? `${rows.map(({ value }) => value).join(' + ')} = ${total}` : say(sigma, { count: rows.length, total });
  return (
    <>
      <Explanation of={{ title: '', formula }} />
      <Table<Addend>
        size="small"
        style={{ marginTop: tokens.gap }}
        rowKey="key"
        pagination={false}
        dataSource={rows}
        virtual={rows.length > manyRows}
        scroll={rows.length > manyRows ? { y: 520, x: 480 } : undefined}
        columns={[
          { title: say(what), dataIndex: 'name' },
          { title: say(amount), dataIndex: 'value', className: 'figure', align: 'right', width: 120 },
        ]}
      />
    </>
  );
}
