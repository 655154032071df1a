import { useState } from 'react';
import type { Adjustment } from '../adjustment';
import { draftOf, isChanged, rebased, type EditedLine, type LinesDraft } from './edited-line';
import { keepDraft, keptDraft } from './kept-draft';

export interface EditedDraft extends LinesDraft {
  changes: number;
  /** Somebody else has saved another version since this edit began. */
  isBehind: boolean;
  change: (id: string, part: Partial<EditedLine>) => void;
  add: (line: Omit<EditedLine, 'id'>) => void;
  remove: (id: string) => void;
  /** Lays the changes on what somebody else has saved. */
  catchUp: () => void;
  /** Forgets the changes: they were saved, or given up. */
  end: () => void;
}

/** The lines as they are being typed. Every change is kept in the browser at once. */
export function useLinesDraft(adjustment: Adjustment): EditedDraft {
  const [kept, setKept] = useState(() => keptDraft(adjustment.id));
  const draft = kept ?? draftOf(adjustment);
  const changes = draft.lines.filter(isChanged).length;
  const keep = (next: LinesDraft | undefined): void => {
    keepDraft(adjustment.id, next);
    setKept(next);
  };
  const keepLines = (lines: EditedLine[]): void => {
    const next = { version: draft.version, lines };
    keep(lines.some(isChanged) || next.version !== adjustment.version ? next : undefined);
  };
  return {
    ...draft,
    changes,
    isBehind: draft.version !== adjustment.version,
    change: (id, part) => keepLines(draft.lines.map((line) => (line.id === id ? { ...line, ...part } : line))),
    add: (line) => keepLines([{ ...line, id: crypto.randomUUID() }, ...draft.lines]),
    remove: (id) =>
      keepLines(
        draft.lines.flatMap((line) => {
          if (line.id !== id) return [line];
          // A line that was never saved leaves nothing behind.
          return line.base === undefined ? [] : [{ ...line, isRemoved: !line.isRemoved }];
        }),
      ),
    catchUp: () => keep(rebased(draft, adjustment)),
    end: () => keep(undefined),
  };
}
