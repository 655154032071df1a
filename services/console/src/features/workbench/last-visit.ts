const kept = 'jiaobian.last-visit';
/** A visit ends when nobody looked for so long. */
const pauseMs = 30 * 60_000;

interface Visits {
  previous?: string;
  seen: string;
}

/** When this browser's last visit ended, before the present one; undefined at the first. */
export function lastVisit(now = new Date()): string | undefined {
  const text = localStorage.getItem(kept);
  const visits: Visits = text ? (JSON.parse(text) as Visits) : { seen: now.toISOString() };
  if (text && now.getTime() - Date.parse(visits.seen) > pauseMs) visits.previous = visits.seen;
  visits.seen = now.toISOString();
  localStorage.setItem(kept, JSON.stringify(visits));
  return visits.previous;
}
