import { Button, Flex, Popconfirm, Typography } from 'antd';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import type { EditedDraft } from './use-lines-draft';

const add = words('添加一行', 'Add a line');
const save = words('保存', 'Save');
const discard = words('放弃修改', 'Discard changes');
const close = words('结束修改', 'Stop editing');
const sure = words('放弃 {changes} 处未保存的修改?', 'Discard {changes} unsaved changes?');
const clean = words('没有未保存的修改', 'nothing to save');
const dirty = words('{changes} 处修改未保存(已存于本浏览器)', '{changes} changes not saved (kept in this browser)');
const asking = words('正在询问闸口……', 'asking the gate …');
const lets = words('闸口:全部通过', 'gate: every line passes');
const stops = words('闸口:{blocks} 行不通过,见各行', 'gate: {blocks} lines stopped, see them');
const missing = words('有未填完的行,填完或删除后可保存', 'a line is incomplete: fill it in or remove it to save');

interface Props {
  draft: EditedDraft;
  trial: { isAsking: boolean; passes: boolean; blocks: number };
  isComplete: boolean;
  maySave: boolean;
  isSaving: boolean;
  onSave: () => void;
  onEnd: () => void;
}

/** What one may do with the edited lines, and how they stand. */
export function EditorTools({ draft, trial, isComplete, maySave, isSaving, onSave, onEnd }: Props) {
  const say = useSay();
  const { changes } = draft;
  const begin = draft.lines[0];
  return (
    <Flex gap={8} align="center" wrap style={{ marginBottom: 8 }}>
      <Button
        disabled={isSaving}
        onClick={() => draft.add({ from: 'pool', stage: begin?.stage ?? 'primary', track: begin?.track ?? 'quota', count: null })}
      >
        {say(add)}
      </Button>
      <Button type="primary" loading={isSaving} disabled={!maySave || !isComplete || changes === 0} onClick={onSave}>
        {say(save)}
      </Button>
      {changes > 0 ? (
        <Popconfirm title={say(sure, { changes })} onConfirm={onEnd}>
          <Button disabled={isSaving}>{say(discard)}</Button>
        </Popconfirm>
      ) : (
        <Button onClick={onEnd}>{say(close)}</Button>
      )}
      <span role="status" aria-live="polite">
        {say(changes > 0 ? dirty : clean, { changes })}
        {'  '}
        <GateWord trial={trial} isComplete={isComplete} />
      </span>
    </Flex>
  );
}

function GateWord({ trial, isComplete }: Pick<Props, 'trial' | 'isComplete'>) {
  const say = useSay();
  if (!isComplete) return <Typography.Text type="warning">{say(missing)}</Typography.Text>;
  if (trial.isAsking) return <Typography.Text type="secondary">{say(asking)}</Typography.Text>;
  if (trial.blocks > 0) return <Typography.Text type="danger">{say(stops, { blocks: trial.blocks })}</Typography.Text>;
  return trial.passes ? <Typography.Text type="success">{say(lets)}</Typography.Text> : null;
}
