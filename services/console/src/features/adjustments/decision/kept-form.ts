import { sessionNow } from '../../../session/session-store';

/** What is being typed into the decision on a case outlives a reload of the page; it ends with the tab. */
function placeOf(caseId: string): string {
  return `jiaobian.decision.${sessionNow().account?.account ?? ''}.${caseId}`;
}

export function keptForm<Entry>(caseId: string): Partial<Entry> {
  return JSON.parse(sessionStorage.getItem(placeOf(caseId)) ?? '{}') as Partial<Entry>;
}

export function hasKeptForm(caseId: string): boolean {
  return Object.values(keptForm<Record<string, unknown>>(caseId)).some(Boolean);
}

export function keepForm(caseId: string, entry: object): void {
  sessionStorage.setItem(placeOf(caseId), JSON.stringify({ ...keptForm(caseId), ...entry }));
}

export function clearForm(caseId: string): void {
  sessionStorage.removeItem(placeOf(caseId));
}
