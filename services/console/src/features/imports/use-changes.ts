import { useMemo } from 'react';
import { api } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useAnswer } from '../../api/use-answer';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import type { ImportChange } from './imports';
import { subjectName } from './subject-name';

export type ChangeRow = ImportChange & { key: string; subject: string };

/** The changes of an import that the service lists, each with its subject in words, and how many there are in all. */
export function useChanges(id: string): { rows?: readonly ChangeRow[]; total: number; error: Problem | null } {
  const say = useSay();
  const unitName = useUnitName();
  const { data, error } = useAnswer(['registry', 'import-changes', id], () =>
    api.GET('/api/registry/imports/{id}/changes', { params: { path: { id } } }),
  );
  const rows = useMemo(
    () => data?.changes.map((change, index): ChangeRow => ({ ...change, key: `${index}`, subject: subjectName(change, unitName, say) })),
    [data, unitName, say],
  );
  return { rows, total: data?.total ?? 0, error };
}
