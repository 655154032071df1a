import { Alert, Button, Flex } from 'antd';
import { useUnitName } from '../../../glossary/use-unit-name';
import { instantText } from '../../../language/days';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { isWorkable, keyOf, type Adjustment } from '../adjustment';
import { changedByOthers, isChanged, moveOf, type LinesDraft } from './edited-line';

const title = words(
  '{name} 于 {at} 更新了本方案(版本 {before} → {after},代码 CASE.VERSION)。您填写的内容都在,尚未保存。',
  '{name} changed this case at {at} (version {before} → {after}, code CASE.VERSION). All you typed is here, not saved yet.',
);
const catchUp = words('把我的修改放到新版本上', 'Put my changes on the new version');
const discard = words('放弃我的修改', 'Discard my changes');
const others = words('{from} → {to}:原 {base},现在 {theirs}(您未改)', '{from} → {to}: was {base}, now {theirs} (not yours)');
const more = words('……等共 {count} 处', '… {count} in all');
/** As many as one reads. */
const mostShown = 20;
const line = words('{from} → {to}:原 {base},现在 {theirs},您的 {mine}', '{from} → {to}: was {base}, now {theirs}, yours {mine}');

/** Somebody else was first: what they have and what is mine, line by line, before one decides. */
export function BehindNote({
  adjustment,
  draft,
  onDiscard,
}: {
  adjustment: Adjustment;
  draft: LinesDraft & { catchUp: () => void };
  onDiscard: () => void;
}) {
  const say = useSay();
  const nameOf = useUnitName();
  const { version, history, lines } = adjustment;
  const last = history.at(-1);
  const theirs = new Map(lines.map((one) => [keyOf(one), one]));
  const mine = draft.lines.filter(isChanged).filter(moveOf);
  const changed = changedByOthers(draft.lines, lines);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 8 }}
      message={say(title, { name: last?.actorName, at: instantText(last?.at), before: draft.version, after: version })}
      description={
        <>
          <ul style={{ margin: '4px 0', paddingInlineStart: 18 }}>
            {mine.map(({ id, from = '', to = '', stage, track, base, count, isRemoved }) => {
              const now = theirs.get(keyOf({ from, to, stage, track }));
              const values = { base: base ?? 0, theirs: now?.count ?? 0, mine: isRemoved ? 0 : (count ?? 0) };
              return <li key={id}>{say(line, { from: nameOf(from), to: nameOf(to), ...values })}</li>;
            })}
            {changed.slice(0, mostShown).map(({ id, from, to, base, theirs: now }) => (
              <li key={id}>{say(others, { from: nameOf(from), to: nameOf(to), base, theirs: now })}</li>
            ))}
            {changed.length > mostShown && <li>{say(more, { count: changed.length })}</li>}
          </ul>
          <Flex gap={8} wrap>
            {isWorkable(adjustment) && (
              <Button type="primary" onClick={draft.catchUp}>
                {say(catchUp)}
              </Button>
            )}
            <Button onClick={onDiscard}>{say(discard)}</Button>
          </Flex>
        </>
      }
    />
  );
}
