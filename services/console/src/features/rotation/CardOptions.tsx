import { Table, Tag, Typography } from 'antd';
import type { components } from '../../api/generated/rotation';
import { useSchools } from '../../glossary/use-schools';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { CostExplanation } from './CostExplanation';
import { ExtraCostExplanation } from './ExtraCostExplanation';
import { distanceNames } from './schedule';
import { SeatPriceExplanation } from './SeatPriceExplanation';
import { Named } from '../../parts/Named';

type CardAnswer = components['schemas']['TeacherCardAnswer'];
type Option = CardAnswer['options'][number];

const none = words(
  '没有别的学校可去:没有本学段本学科的名额,或本人不参加本次交流。',
  'There is no other school: no seat of the stage and subject, or the teacher does not stand.',
);
const here = words('安排在此', 'assigned here');
const barred = words('规则不允许', 'a rule forbids it');
const titles = {
  school: words('学校', 'School'),
  distance: words('路程', 'Distance'),
  cost: words('积分', 'Points'),
  price: words('名额的影子价格', 'Shadow price of the seat'),
  extra: words('改去此校全县多付', 'Extra cost to the county'),
};

/** Where the teacher could go, what each costs, and what the county would pay more for it. */
export function CardOptions({ card, year }: { card: CardAnswer; year: number }) {
  const say = useSay();
  const { nameOf } = useSchools();
  const titleOf = ({ toSchool }: Option, title: Words): string => `${nameOf(toSchool)} · ${say(title)}`;
  return (
    <Table<Option>
      size="small"
      rowKey="toSchool"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={card.options}
      locale={{ emptyText: <EmptyNote why={none} /> }}
      columns={[
        {
          key: 'school',
          title: <Named>{say(titles.school)}</Named>,
          render: (_, { toSchool }) => (
            <>
              {nameOf(toSchool)} {card.assignment?.toSchool === toSchool && <Tag>{say(here)}</Tag>}
            </>
          ),
        },
        { key: 'distance', title: <Named>{say(titles.distance)}</Named>, render: (_, { cost }) => say(distanceNames[cost.distance]) },
        {
          key: 'cost',
          title: <Named>{say(titles.cost)}</Named>,
          className: 'figure',
          sorter: (a, b) => a.cost.total - b.cost.total,
          render: (_, option) => (
            <ExplainedNumber value={option.cost.total} title={titleOf(option, titles.cost)}>
              {() => (
                <CostExplanation
                  of={option.cost}
                  why={card.assignment?.toSchool === option.toSchool ? card.assignment.why : undefined}
                  formula={say(card.costFormula)}
                />
              )}
            </ExplainedNumber>
          ),
        },
        {
          key: 'price',
          title: <Named>{say(titles.price)}</Named>,
          className: 'figure',
          render: (_, option) => (
            <ExplainedNumber value={option.seatPrice} title={titleOf(option, titles.price)}>
              {() => <SeatPriceExplanation option={option} card={card} />}
            </ExplainedNumber>
          ),
        },
        {
          key: 'extra',
          title: <Named>{say(titles.extra)}</Named>,
          className: 'figure',
          sorter: (a, b) => (a.extraCost ?? Infinity) - (b.extraCost ?? Infinity),
          render: (_, option) =>
            option.extraCost === undefined ? (
              <Typography.Text type="secondary">{say(barred)}</Typography.Text>
            ) : (
              <ExplainedNumber value={option.extraCost} title={titleOf(option, titles.extra)}>
                {() => <ExtraCostExplanation cost={option.extraCost!} steps={option.steps} year={year} />}
              </ExplainedNumber>
            ),
        },
      ]}
    />
  );
}
