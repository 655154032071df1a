import { Alert, Card, Descriptions } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import type { Plan } from './plan';

const none = words(
  '这份计划没有录入文件所列数字。建立计划时可录入总数和分项,不符的予以标记。',
  'No figures of documents were entered. They can be entered when a plan is opened; a total that its parts do not give is flagged.',
);
const total = words('文件所列总数', 'Total as stated');
const sum = words('分项之和', 'Sum of its parts');
const agrees = words('总数与分项相符', 'the total is what its parts give');

/** Numbers as a document states them, beside their arithmetic: what does not add up is flagged, never repaired. */
export function StatedFigures({ figures }: { figures: Plan['statedFigures'] }) {
  const say = useSay();
  if (figures.length === 0) return <EmptyNote why={none} />;
  return figures.map(({ documentNumber, name, total: stated, parts, partsTotal, flag }) => (
    <Card key={`${documentNumber}-${name}`} size="small" title={`${name} · ${documentNumber}`} style={{ marginBottom: 8 }}>
      <Descriptions
        size="small"
        column={4}
        items={[
          { key: 'total', label: say(total), children: <span className="figure">{stated}</span> },
          {
            key: 'sum',
            label: say(sum),
            children: <span className="figure">{`${parts.map(({ count }) => count).join(' + ')} = ${partsTotal}`}</span>,
          },
          ...parts.map((part, index) => ({
            key: `part-${index}`,
            label: part.name,
            children: <span className="figure">{part.count}</span>,
          })),
        ]}
      />
      <Alert type={flag ? 'warning' : 'success'} showIcon message={flag ? say(flag) : say(agrees)} />
    </Card>
  ));
}
