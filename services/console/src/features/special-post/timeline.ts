import type { Cohort } from './coverage';

export interface Span {
  from: number;
  to: number;
  years: number[];
}

/** The years from the first hiring to a while after the last cohort falls due; today is always among them. */
export function spanOf(cohorts: readonly Cohort[], today: string): Span {
  const now = Number(today.slice(0, 4));
  const first = Math.min(now, ...cohorts.map(({ year }) => year));
  const last = Math.max(now, ...cohorts.map(({ dueYear }) => dueYear)) + 1;
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  return { from: Date.parse(`${first}-01-01`), to: Date.parse(`${last}-01-01`), years };
}

/** Where a day lies in the span, per cent. */
export function placeIn({ from, to }: Span, day: string): number {
  return Math.min(100, Math.max(0, ((Date.parse(day) - from) / (to - from)) * 100));
}
