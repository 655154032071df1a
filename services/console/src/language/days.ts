/** An instant as the offices read it: China's time, whatever the clock of the machine says. */
export function instantText(instant: string | undefined): string {
  if (!instant) return '';
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(instant));
}

/** Whole days from now until then; negative when it is past. */
export function daysUntil(instant: string): number {
  return Math.ceil((Date.parse(instant) - Date.now()) / 86_400_000);
}

/** The day in the county now, as `YYYY-MM-DD`. */
export function countyToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date());
}
