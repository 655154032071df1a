import { Input, Radio, Table } from 'antd';
import { nameIn, stageNames, trackNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { unitName, type Line } from '../adjustment';
import type { Declined } from './declined';

const titles = {
  move: words('调整', 'Move'),
  count: words('编制数', 'Posts'),
  decision: words('本行决定', 'Decision'),
  reason: words('不同意的理由', 'Why it is declined'),
};
const move = words('{from} → {to} · {stage} · {track}', '{from} → {to} · {stage} · {track}');
const consent = words('同意', 'Consent');
const decline = words('不同意', 'Decline');
const decisionOf = words('本行决定:{move}', 'Decision on {move}');
const reasonOf = words('不同意的理由:{move}', 'Why {move} is declined');

interface LineDecisionsProps {
  lines: readonly Line[];
  value?: Declined;
  onChange?: (declined: Declined) => void;
}

/** Each line consented to or declined, with the reason of what is declined. */
export function LineDecisions({ lines, value = {}, onChange }: LineDecisionsProps) {
  const say = useSay();
  const inWords = ({ from, fromName, to, toName, stage, track }: Line): string =>
    say(move, {
      ...{ from: say(unitName(from, fromName)), to: say(unitName(to, toName)) },
      ...{ stage: say(nameIn(stageNames, stage)), track: say(nameIn(trackNames, track)) },
    });
  const decide = (lineId: string, reason: string | undefined): void => {
    const others = Object.entries(value).filter(([known]) => known !== lineId);
    onChange?.(Object.fromEntries(reason === undefined ? others : [...others, [lineId, reason]]));
  };
  return (
    <Table<Line>
      size="small"
      rowKey={({ lineId }) => lineId}
      dataSource={lines}
      pagination={{ pageSize: 10, hideOnSinglePage: true, size: 'small' }}
      scroll={{ x: 640 }}
      columns={[
        { key: 'move', title: say(titles.move), render: (_, line) => inWords(line) },
        { key: 'count', title: say(titles.count), dataIndex: 'count', width: 80, align: 'right' },
        {
          key: 'decision',
          title: say(titles.decision),
          width: 170,
          render: (_, line) => (
            <Radio.Group
              size="small"
              optionType="button"
              aria-label={say(decisionOf, { move: inWords(line) })}
              value={line.lineId in value ? 'decline' : 'consent'}
              options={[
                { value: 'consent', label: say(consent) },
                { value: 'decline', label: say(decline) },
              ]}
              onChange={({ target }) => decide(line.lineId, target.value === 'decline' ? '' : undefined)}
            />
          ),
        },
        {
          key: 'reason',
          title: say(titles.reason),
          width: 280,
          render: (_, line) =>
            line.lineId in value && (
              <Input
                aria-label={say(reasonOf, { move: inWords(line) })}
                maxLength={2000}
                status={value[line.lineId]?.trim() ? undefined : 'warning'}
                value={value[line.lineId]}
                onChange={({ target }) => decide(line.lineId, target.value)}
                autoComplete="off"
              />
            ),
        },
      ]}
    />
  );
}
