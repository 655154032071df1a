const hourMs = 3_600_000;
const chinaOffsetMs = 8 * hourMs;
const dayMs = 24 * hourMs;
/** The hour of the night, in China, when few work. */
const nightHour = 2;

/** The latest moment, at or before now, at which the nightly check falls due. */
export function lastNight(now: Date): Date {
  const inChina = now.getTime() + chinaOffsetMs - nightHour * hourMs;
  return new Date(Math.floor(inChina / dayMs) * dayMs + nightHour * hourMs - chinaOffsetMs);
}

/** Whether a county that was checked last at `last` is to be checked again. */
export function isCheckDue(last: Date | undefined, now: Date): boolean {
  return last === undefined || last < lastNight(now);
}
