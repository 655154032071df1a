import { keyOf, type Adjustment, type Line, type Move } from '../adjustment';

/** A line while it is being edited. A new one may not be complete yet. */
export interface EditedLine {
  id: string;
  from?: string;
  to?: string;
  stage: Move['stage'];
  /** Of the giver, where it is another one. */
  fromStage?: Move['fromStage'];
  track: Move['track'];
  count: number | null;
  /** What the saved text has; absent for a line that it does not have. */
  base?: number;
  isRemoved?: boolean;
}

export interface LinesDraft {
  /** The version that the edit started from. */
  version: number;
  lines: EditedLine[];
}

export function draftOf({ version, lines }: Pick<Adjustment, 'version' | 'lines'>): LinesDraft {
  return { version, lines: lines.map(editedLine) };
}

function editedLine({ from, to, stage, fromStage, track, count }: Line): EditedLine {
  return { id: keyOf({ from, to, stage, fromStage, track }), from, to, stage, fromStage, track, count, base: count };
}

export function isChanged({ base, count, isRemoved }: EditedLine): boolean {
  return isRemoved ? base !== undefined : base !== count;
}

/** As it can be sent; undefined while something is missing. */
export function moveOf({ from, to, stage, fromStage, track, count }: EditedLine): Move | undefined {
  if (!from || !to || !count) return undefined;
  return { from, to, stage, ...(fromStage && fromStage !== stage ? { fromStage } : {}), track, count };
}

export function keptLines({ lines }: LinesDraft): EditedLine[] {
  return lines.filter(({ isRemoved }) => !isRemoved);
}

/** What somebody else has saved meanwhile on lines that I left as they were. A line that is not there has no posts. */
export function changedByOthers(mine: readonly EditedLine[], now: readonly Line[]) {
  const known = new Map(mine.map((line) => [line.id, line]));
  const saved = new Set(now.map(keyOf));
  const differing = now
    .map((line) => ({ id: keyOf(line), from: line.from, to: line.to, base: known.get(keyOf(line))?.base ?? 0, theirs: line.count }))
    .filter(({ id, base, theirs }) => base !== theirs && !isMine(known.get(id)));
  const gone = mine
    .filter((line) => line.base !== undefined && !saved.has(line.id) && !isMine(line))
    .map(({ id, from = '', to = '', base = 0 }) => ({ id, from, to, base, theirs: 0 }));
  return [...differing, ...gone];
}

function isMine(line: EditedLine | undefined): boolean {
  return line !== undefined && isChanged(line);
}

/** My changes laid on what somebody else has saved meanwhile: theirs stays wherever I changed nothing, a line of mine is never dropped. */
export function rebased(draft: LinesDraft, now: Pick<Adjustment, 'version' | 'lines'>): LinesDraft {
  const mine = draft.lines.filter(isChanged);
  const edited = new Map(mine.filter(({ base }) => base !== undefined).map((line) => [line.id, line]));
  const lines = draftOf(now).lines.map((theirs) => {
    const changed = edited.get(theirs.id);
    edited.delete(theirs.id);
    return changed ? { ...theirs, count: changed.count, isRemoved: changed.isRemoved } : theirs;
  });
  // What they removed and I changed comes back as a line of mine.
  const back = [...edited.values()].filter(({ isRemoved }) => !isRemoved).map((line) => ({ ...line, base: undefined }));
  return { version: now.version, lines: [...mine.filter(({ base }) => base === undefined), ...back, ...lines] };
}
