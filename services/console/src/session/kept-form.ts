import { sessionNow } from './session-store';

/** What is being typed into a form outlives a reload of the page, for who typed it; it ends with the tab. */
function placeOf(form: string): string {
  return `jiaobian.form.${sessionNow().account?.account ?? ''}.${form}`;
}

export function keptForm<Entry>(form: string): Partial<Entry> {
  return JSON.parse(sessionStorage.getItem(placeOf(form)) ?? '{}') as Partial<Entry>;
}

export function hasKeptForm(form: string): boolean {
  return Object.values(keptForm<Record<string, unknown>>(form)).some(Boolean);
}

export function keepForm(form: string, entry: object): void {
  sessionStorage.setItem(placeOf(form), JSON.stringify({ ...keptForm(form), ...entry }));
}

export function clearForm(form: string): void {
  sessionStorage.removeItem(placeOf(form));
}
