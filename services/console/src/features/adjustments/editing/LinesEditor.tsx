import { Alert, Table } from 'antd';
import { useUnitName } from '../../../glossary/use-unit-name';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { EmptyNote } from '../../../parts/EmptyNote';
import { ProblemNote } from '../../../parts/ProblemNote';
import { isWorkable, keyOf, type Adjustment } from '../adjustment';
import { refusedMoves, type LineBlock } from '../line-block';
import { BehindNote } from './BehindNote';
import { keptLines, moveOf, type EditedLine } from './edited-line';
import { editorColumns } from './editor-columns';
import { EditorTools } from './EditorTools';
import { useLinesDraft } from './use-lines-draft';
import { useSaveLines } from './use-save-lines';
import { useTrial } from './use-trial';

const none = words('还没有任何调整。点“添加一行”。', 'There is no move yet: add a line.');
const closed = words(
  '方案已不能修改(状态已变)。您的修改仍保留在本浏览器,可抄录后放弃。',
  'The case can no longer be edited. Your changes are kept in this browser; copy what you need, then discard them.',
);
/** More rows than fit on a screen are drawn as they are scrolled to. */
const manyRows = 100;
const tableHeight = 520;

/** The lines as a table to type in, with the answer of the rules at each line while one types. */
export function LinesEditor({ adjustment, onClose }: { adjustment: Adjustment; onClose: () => void }) {
  const say = useSay();
  const draft = useLinesDraft(adjustment);
  const nameOf = useUnitName();
  const { id, version } = adjustment;
  const end = (): void => {
    draft.end();
    onClose();
  };
  const save = useSaveLines(id, end);
  // While it is being saved the new version may be here already: that one is ours.
  const isBehind = draft.isBehind && !save.isPending;
  const sent = keptLines(draft);
  const moves = sent.map(moveOf).filter((move) => move !== undefined);
  const isComplete = moves.length === sent.length;
  const trial = useTrial(id, version, moves, !draft.isBehind && isWorkable(adjustment));
  const refused = trial.error ?? save.error;
  const refusal = refused?.code === 'ADJUSTMENT.LINES_REFUSED';
  // Incomplete lines are not sent: a place among the moves is a place among the complete ones.
  const complete = sent.filter(moveOf);
  const blocks = new Map<string, LineBlock[]>([...refusedMoves(refused)].map(([index, found]) => [complete[index]?.id ?? '', found]));
  const columns = editorColumns({
    say,
    draft,
    isSaving: save.isPending,
    nameOf,
    explained: new Map((trial.data?.lines ?? []).map((line) => [keyOf(line), line])),
    blocks,
  });
  const isLong = draft.lines.length > manyRows;
  const width = columns.reduce((total, column) => total + Number(column.width), 0);
  return (
    <>
      {isBehind && <BehindNote adjustment={adjustment} draft={draft} onDiscard={end} />}
      {!isWorkable(adjustment) && <Alert type="warning" showIcon style={{ marginBottom: 8 }} message={say(closed)} />}
      <EditorTools
        draft={draft}
        trial={{ isAsking: trial.isAsking, passes: trial.data !== undefined, blocks: blocks.size }}
        isComplete={isComplete}
        maySave={!isBehind && isWorkable(adjustment)}
        isSaving={save.isPending}
        onSave={() => save.send({ version: draft.version, lines: moves })}
        onEnd={end}
      />
      {/* What is against single lines stands at them; another version is told above. */}
      {!refusal && refused?.code !== 'CASE.VERSION' && <ProblemNote problem={refused} />}
      <Table<EditedLine>
        size="small"
        bordered
        rowKey="id"
        columns={columns}
        dataSource={draft.lines}
        pagination={false}
        virtual={isLong}
        scroll={isLong ? { x: width, y: tableHeight } : { x: width }}
        locale={{ emptyText: <EmptyNote why={none} /> }}
      />
    </>
  );
}
