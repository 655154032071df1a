import { api } from '../../../api/client';
import type { Adjustment, Move } from '../adjustment';
import { useCaseCommand } from '../use-case-command';

interface LinesToSave {
  version: number;
  lines: Move[];
}

/** Saves the lines on the version from which the edit started; where somebody else was first, shows theirs. */
export function useSaveLines(id: string, onSaved: () => void) {
  return useCaseCommand<LinesToSave, Adjustment>(
    (body, header) => api.POST('/api/pool/adjustments/{id}/lines', { body, params: { path: { id }, header } }),
    { onDone: onSaved },
  );
}
