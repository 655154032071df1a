import { Button, InputNumber, Select, Typography, type TableColumnsType } from 'antd';
import { nameIn, stageNames, trackNames } from '../../../glossary/vocabulary';
import { words, type Say, type Words } from '../../../language/words';
import { Difference } from '../../../parts/Difference';
import { keyOf, type Line } from '../adjustment';
import { BlockList } from '../BlockList';
import { LineArithmetic } from '../LineArithmetic';
import type { LineBlock } from '../line-block';
import { lineTitles } from '../line-columns';
import { isChanged, moveOf, type EditedLine } from './edited-line';
import type { EditedDraft } from './use-lines-draft';
import { UnitSelect } from './UnitSelect';

const titles = { fromStage: words('调出学段', 'Giver’s stage'), change: words('修改', 'Change'), steps: words('操作', 'Steps') };
const remove = words('删除', 'Remove');
const restore = words('恢复', 'Put back');
const incomplete = words('请填写调出、调入单位和编制数', 'give both units and the number of posts');
const lets = words('通过', 'passes');
const noted = words('未改', 'as saved');

interface Known {
  say: Say;
  draft: EditedDraft;
  isSaving: boolean;
  nameOf: (unit: string) => string;
  /** By key, with the arithmetic that the edited text would have. */
  explained: ReadonlyMap<string, Line>;
  blocks: ReadonlyMap<string, LineBlock[]>;
}

/** One row per line: units, stage and track may be chosen while it is new; the count at any time. */
export function editorColumns({ say, draft, isSaving, nameOf, explained, blocks }: Known): TableColumnsType<EditedLine> {
  const unit = (side: 'from' | 'to') => (_: unknown, line: EditedLine) =>
    line.base === undefined ? (
      <UnitSelect
        label={say(lineTitles[side])}
        value={line[side]}
        disabled={isSaving}
        onChange={(value) => draft.change(line.id, { [side]: value })}
      />
    ) : (
      <Typography.Text delete={line.isRemoved}>{nameOf(line[side] ?? '')}</Typography.Text>
    );
  const choice = (field: 'stage' | 'track', names: Record<string, Words>) => (_: unknown, line: EditedLine) =>
    line.base === undefined ? (
      <Select
        aria-label={say(lineTitles[field])}
        style={{ width: '100%' }}
        value={line[field] as string}
        disabled={isSaving}
        options={Object.keys(names)
          .filter((value) => value !== 'any' && value !== 'none')
          .map((value) => ({ value, label: say(nameIn(names, value)) }))}
        onChange={(value) => draft.change(line.id, { [field]: value })}
      />
    ) : (
      say(nameIn(names, line[field]))
    );
  // Another stage than the receiver's only where the county's rule allows it: the gate says so.
  const giverStage = (_: unknown, line: EditedLine) =>
    line.base === undefined ? (
      <Select
        aria-label={say(titles.fromStage)}
        style={{ width: '100%' }}
        value={line.fromStage ?? line.stage}
        disabled={isSaving}
        options={Object.keys(stageNames)
          .filter((value) => value !== 'any')
          .map((value) => ({ value, label: say(nameIn(stageNames, value)) }))}
        onChange={(value) => draft.change(line.id, { fromStage: value as EditedLine['fromStage'] })}
      />
    ) : (
      say(nameIn(stageNames, line.fromStage ?? line.stage))
    );
  return [
    { title: say(lineTitles.from), key: 'from', width: 200, fixed: 'left', render: unit('from') },
    { title: say(lineTitles.to), key: 'to', width: 200, render: unit('to') },
    { title: say(lineTitles.stage), key: 'stage', width: 95, render: choice('stage', stageNames) },
    { title: say(titles.fromStage), key: 'fromStage', width: 105, render: giverStage },
    { title: say(lineTitles.track), key: 'track', width: 95, render: choice('track', trackNames) },
    {
      title: say(lineTitles.count),
      key: 'count',
      width: 105,
      render: (_, line) => (
        <InputNumber
          aria-label={say(lineTitles.count)}
          className="figure"
          min={1}
          max={100_000}
          precision={0}
          value={line.count}
          disabled={isSaving || line.isRemoved}
          onChange={(count) => draft.change(line.id, { count })}
        />
      ),
    },
    {
      title: say(titles.change),
      key: 'change',
      width: 95,
      className: 'figure',
      render: (_, line) =>
        isChanged(line) ? (
          <Difference before={line.base ?? 0} after={line.isRemoved ? 0 : (line.count ?? '…')} />
        ) : (
          <Typography.Text type="secondary">{say(noted)}</Typography.Text>
        ),
    },
    {
      title: say(lineTitles.gate),
      key: 'gate',
      width: 270,
      render: (_, line) => {
        if (line.isRemoved) return null;
        const move = moveOf(line);
        if (!move) return <Typography.Text type="warning">{say(incomplete)}</Typography.Text>;
        if (blocks.has(line.id)) return <BlockList blocks={blocks.get(line.id)!} />;
        const found = explained.get(keyOf(move));
        return found && <LineArithmetic line={found} value={say(lets)} />;
      },
    },
    {
      title: say(titles.steps),
      key: 'steps',
      width: 75,
      render: (_, { id, isRemoved }) => (
        <Button type="link" danger={!isRemoved} disabled={isSaving} onClick={() => draft.remove(id)}>
          {say(isRemoved ? restore : remove)}
        </Button>
      ),
    },
  ];
}
