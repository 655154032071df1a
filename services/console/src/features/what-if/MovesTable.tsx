import { Typography } from 'antd';
import { useMemo } from 'react';
import { stageText } from '../../glossary/stage-text';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import type { Answer, BranchMove } from './what-if';

const titles = {
  from: words('调出单位', 'From'),
  to: words('调入单位', 'To'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('编制数', 'Posts'),
  reason: words('理由', 'Reason'),
};
const none = words('在此假设之下,一月调整草案不作调整。', 'Under this assumption the January draft would move nothing.');
const balance = words(
  '{track}:缺口 {gap},周转池解决 {fromPool},闲置编制解决 {fromIdle},仍缺 {short}',
  '{track}: gap {gap}, from the pool {fromPool}, from idle posts {fromIdle}, still short {short}',
);

/** The moves of the January draft on the branch, each with its reason. */
export function MovesTable({ answer: { moves, balances } }: { answer: Answer }) {
  const say = useSay();
  const nameOf = useUnitName();
  const columns = useMemo(() => columnsOf(say, nameOf), [say, nameOf]);
  return (
    <>
      {balances.map(({ track, gap, fromPool, fromIdle, short }) => (
        <Typography.Paragraph key={track}>
          {say(balance, { track: say(nameIn(trackNames, track)), gap, fromPool, fromIdle, short })}
        </Typography.Paragraph>
      ))}
      <OfficeTable<BranchMove>
        name="what-if-moves"
        columns={columns}
        rows={moves}
        rowKey={({ from, to, stage, fromStage, track }) => `${from}/${to}/${fromStage}/${stage}/${track}`}
        none={none}
        sumBy={({ track }) => say(nameIn(trackNames, track))}
      />
    </>
  );
}

function columnsOf(say: Say, nameOf: (unit: string) => string): OfficeColumn<BranchMove>[] {
  const opens = ({ reason }: BranchMove) => <Explanation of={{ title: '', formula: say(reason.text) }} />;
  return [
    { key: 'from', title: titles.from, value: ({ from }) => nameOf(from), width: 220, frozen: true },
    { key: 'to', title: titles.to, value: ({ to }) => nameOf(to), width: 220, frozen: true },
    { key: 'stage', title: titles.stage, value: (move) => stageText(move, say), width: 120, filter: true },
    { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90, filter: true },
    { key: 'count', title: titles.count, value: ({ count }) => count, width: 90, sum: true, opens },
    { key: 'reason', title: titles.reason, value: ({ reason }) => say(reason.text), width: 420, wraps: true },
  ];
}
