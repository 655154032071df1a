import { Table } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';

const title = words('台账变动与联动', 'Movements and what followed');
const titles = {
  unit: words('单位', 'Unit'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('收回数', 'Recovered'),
};
const complete = words('联动完成:招聘、轮岗、特岗均已核对。', 'Complete: hiring, rotation and special posts have followed.');
const underWay = words('联动进行中……', 'On its way …');
const lookAgainMs = 1_000;

/** The movements of a recovery in the ledger, and what hiring, rotation and special posts revised because of them. */
export function RecoveryEffects({ id }: { id: string }) {
  const say = useSay();
  const unitName = useUnitName();
  const [everyMs, setEveryMs] = useState<number | false>(lookAgainMs);
  const { data, error } = useAnswer(
    ['pool', 'recoveries', id, 'effects'],
    () => api.GET('/api/pool/recoveries/{id}/effects', { params: { path: { id } } }),
    { everyMs },
  );
  const completeAt = data?.completeAt;
  useEffect(() => {
    if (completeAt) setEveryMs(false);
  }, [completeAt]);
  const head = (name: keyof typeof titles) => <Named>{say(titles[name])}</Named>;
  return (
    <Section title={say(title)}>
      <ProblemNote problem={error} />
      {data && <p>{say(completeAt ? complete : underWay)}</p>}
      <ul>
        {data?.effects.map(({ eventId, summary }) => (
          <li key={eventId}>{say(summary)}</li>
        ))}
      </ul>
      <Table
        size="small"
        rowKey="movementId"
        dataSource={data?.movements}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: head('unit'), render: (_, { from }) => unitName(from) },
          { title: head('stage'), render: (_, { stage }) => say(nameIn(stageNames, stage)) },
          { title: head('track'), render: (_, { track }) => say(nameIn(trackNames, track)) },
          {
            title: head('count'),
            align: 'right',
            className: 'figure',
            render: (_, { movementId, count }) => <Link to={`/movements/${movementId}`}>{count}</Link>,
          },
        ]}
      />
    </Section>
  );
}
