import { Button, InputNumber, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { isWorkable, keyOf, objectionsOf, useIdleCommand, type Recovery, type RecoveryLine } from './idle';

const titles = {
  school: words('单位', 'Unit'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  idle: words('清查闲置', 'Counted idle'),
  count: words('收回数', 'Recovered'),
  objections: words('异议', 'Objections'),
};
const save = words('保存修改', 'Save the changes');
const countOf = words('{school} 收回数', 'posts of {school}');
const others = words('未列入方案的单位的异议', 'Objections of units that are not in the proposal');
const ofUnit = words('{unit}({stage}、{track}):{text}({name} {at})', '{unit} ({stage}, {track}): {text} ({name}, {at})');
const said = words('{text}({name})', '{text} ({name})');

type Sent = { version: number; lines: Pick<RecoveryLine, 'schoolCode' | 'stage' | 'track' | 'count'>[] };

/** The lines of a recovery with what the units have against them; in a draft their numbers are changed, 0 takes a line out. */
export function RecoveryLines({ recovery, isEdited }: { recovery: Recovery; isEdited: boolean }) {
  const say = useSay();
  const { id, version, lines, objections } = recovery;
  const [counts, setCounts] = useState<Record<string, number>>({});
  const correction = useIdleCommand<Sent, Recovery>((body, header) =>
    api.POST('/api/pool/recoveries/{id}/lines', { body, params: { path: { id }, header } }),
  );
  const countNow = (line: RecoveryLine): number => counts[keyOf(line)] ?? line.count;
  const hasChanges = lines.some((line) => countNow(line) !== line.count);
  const send = (): void => {
    const kept = lines.filter((line) => countNow(line) > 0);
    correction.mutate({
      version,
      lines: kept.map((line) => ({ schoolCode: line.schoolCode, stage: line.stage, track: line.track, count: countNow(line) })),
    });
  };
  const head = (title: keyof typeof titles) => <Named>{say(titles[title])}</Named>;
  return (
    <>
      <Table<RecoveryLine>
        size="small"
        rowKey={keyOf}
        dataSource={lines}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: head('school'), render: (_, { schoolCode, schoolName }) => <Link to={`/ledger/${schoolCode}`}>{schoolName}</Link> },
          { title: head('stage'), render: (_, { stage }) => say(nameIn(stageNames, stage)) },
          { title: head('track'), render: (_, { track }) => say(nameIn(trackNames, track)) },
          { title: head('idle'), align: 'right', render: (_, { idle }) => <Link to={`/pool/idle/${recovery.censusId}`}>{idle}</Link> },
          {
            title: head('count'),
            align: 'right',
            render: (_, line) =>
              isEdited ? (
                <InputNumber
                  aria-label={say(countOf, { school: line.schoolName })}
                  min={0}
                  max={line.idle}
                  precision={0}
                  value={countNow(line)}
                  onChange={(count) => setCounts({ ...counts, [keyOf(line)]: count ?? 0 })}
                />
              ) : (
                line.count
              ),
          },
          {
            title: head('objections'),
            render: (_, line) =>
              objectionsOf(objections, line)
                .map(({ text, madeByName }) => say(said, { text, name: madeByName }))
                .join('; '),
          },
        ]}
      />
      {isEdited && isWorkable(recovery) && (
        <Button disabled={!hasChanges} loading={correction.isPending} onClick={send} style={{ marginTop: 8 }}>
          {say(save)}
        </Button>
      )}
      <ProblemNote problem={correction.error} />
      <OtherObjections recovery={recovery} />
    </>
  );
}

/** Of units whose posts are left to them: said all the same, and read by whoever decides. */
function OtherObjections({ recovery: { lines, objections } }: { recovery: Recovery }) {
  const say = useSay();
  const unitName = useUnitName();
  const listed = new Set(lines.map(keyOf));
  const rest = objections.filter((one) => !listed.has(keyOf(one)));
  if (rest.length === 0) return null;
  return (
    <Section title={say(others)}>
      <ul>
        {rest.map(({ id, schoolCode, stage, track, text, madeByName, madeAt }) => (
          <li key={id}>
            {say(ofUnit, {
              unit: unitName(schoolCode),
              stage: say(nameIn(stageNames, stage)),
              track: say(nameIn(trackNames, track)),
              text,
              name: madeByName,
              at: instantText(madeAt),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
