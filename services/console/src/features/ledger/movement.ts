import type { components } from '../../api/generated/quota';

export type Movement = components['schemas']['MovementView'];

/** The page of what caused a movement. */
export function causePath({ causeKind, causeId, caseId }: Movement): string | undefined {
  if (causeKind === 'import') return `/imports/${causeId}`;
  if (causeKind === 'correction') return '/corrections';
  if (causeKind === 'school') return '/school-changes';
  if (!caseId) return undefined;
  return causeKind === 'transfer' ? `/wave/${caseId}` : `/adjustments/${caseId}`;
}
