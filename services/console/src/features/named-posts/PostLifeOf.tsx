import { Spin, Table } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { Named } from '../../parts/Named';
import { ProblemNote } from '../../parts/ProblemNote';
import { movementKindNames } from '../ledger/movement-kinds';
import { occupationKindNames, type PostLife } from './named-posts';

const made = words('核定于 {day}', 'Made on {day}');
const retired = words('核减于 {day}', 'Retired on {day}');
const places = words('所在', 'Where it was');
const holders = words('占用者', 'Who held it');
const none = words('还没有人占用过。', 'Nobody has held it yet.');
const nowhere = words('没有所在。', 'It is nowhere.');
const stillThere = words('今', 'now');
const columns = {
  from: words('自', 'From'),
  until: words('至', 'Until'),
  unit: words('单位', 'Unit'),
  by: words('变动', 'By'),
  document: words('文号', 'Document'),
  who: words('姓名', 'Who'),
  kind: words('方式', 'How'),
};
const tableOf = { size: 'small', pagination: false, scroll: { x: 'max-content' } } as const;

/** The life of a post: every place with the movement and the document that brought it there, and every holder. */
export function PostLifeOf({ number }: { number: number }) {
  const { data, error } = useAnswer(['quota', 'post', number], () =>
    api.GET('/api/quota/posts/{number}', { params: { path: { number } } }),
  );
  if (error) return <ProblemNote problem={error} />;
  return data ? <Life life={data} /> : <Spin />;
}

function Life({ life }: { life: PostLife }) {
  const say = useSay();
  const unitName = useUnitName();
  const until = (day: string | undefined) => day ?? say(stillThere);
  return (
    <>
      <p>
        <Link to={`/movements/${life.madeBy}`}>{say(made, { day: life.madeOn })}</Link>{' '}
        {life.retiredOn && say(retired, { day: life.retiredOn })}
      </p>
      <h3>{say(places)}</h3>
      <Table<PostLife['placements'][number]>
        {...tableOf}
        rowKey="from"
        dataSource={life.placements}
        locale={{ emptyText: <EmptyNote why={nowhere} /> }}
        columns={[
          { title: <Named>{say(columns.from)}</Named>, dataIndex: 'from', className: 'day' },
          { title: <Named>{say(columns.until)}</Named>, dataIndex: 'until', className: 'day', render: until },
          {
            title: <Named>{say(columns.unit)}</Named>,
            dataIndex: 'unit',
            render: (unit: string, { stage }) => `${unitName(unit)} · ${say(nameIn(stageNames, stage))}`,
          },
          {
            title: <Named>{say(columns.by)}</Named>,
            dataIndex: 'kind',
            render: (kind: string, { movementId, reason }) => (
              <Link to={`/movements/${movementId}`} title={reason}>
                {say(nameIn(movementKindNames, kind))}
              </Link>
            ),
          },
          { title: <Named>{say(columns.document)}</Named>, dataIndex: 'documentNumber' },
        ]}
      />
      <h3>{say(holders)}</h3>
      <Table<PostLife['holders'][number]>
        {...tableOf}
        rowKey="from"
        dataSource={life.holders}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        columns={[
          { title: <Named>{say(columns.who)}</Named>, dataIndex: 'name' },
          { title: <Named>{say(columns.from)}</Named>, dataIndex: 'from', className: 'day' },
          { title: <Named>{say(columns.until)}</Named>, dataIndex: 'until', className: 'day', render: until },
          { title: <Named>{say(columns.unit)}</Named>, dataIndex: 'unit', render: (unit: string) => unitName(unit) },
          {
            title: <Named>{say(columns.kind)}</Named>,
            dataIndex: 'kind',
            render: (kind: PostLife['holders'][number]['kind']) => say(occupationKindNames[kind]),
          },
        ]}
      />
    </>
  );
}
