import { sessionNow } from '../../../session/session-store';
import type { LinesDraft } from './edited-line';

/** In this browser, for this person alone, until it is saved or given up. */
function placeOf(caseId: string): string {
  return `jiaobian.adjustment-draft.${sessionNow().account?.account ?? ''}.${caseId}`;
}

export function hasKeptDraft(caseId: string): boolean {
  return localStorage.getItem(placeOf(caseId)) !== null;
}

export function keptDraft(caseId: string): LinesDraft | undefined {
  const text = localStorage.getItem(placeOf(caseId));
  return text ? (JSON.parse(text) as LinesDraft) : undefined;
}

export function keepDraft(caseId: string, draft: LinesDraft | undefined): void {
  if (draft) localStorage.setItem(placeOf(caseId), JSON.stringify(draft));
  else localStorage.removeItem(placeOf(caseId));
}
