/**
 * Conditions of statements whose `times t` has `known_at` (null: now). What is believed of a placement is told by the number of a movement,
 * of an occupation by the clock.
 */
export function believed(row: 'r' | 'o'): string {
  if (row === 'o') {
    return `case when t.known_at is null then o.superseded_at is null
      else o.recorded_at <= t.known_at and coalesce(o.superseded_at > t.known_at, true) end`;
  }
  const head = 'number_known_at(t.known_at)';
  return `case when t.known_at is null then r.known_until is null else r.known_from <= ${head} and coalesce(r.known_until > ${head}, true) end`;
}

/** Whether an occupation holds on a day, without an end that nobody knew of yet. */
export function heldOn(row: 'o', day: string): string {
  return `lower(${row}.during) <= ${day} and (upper_inf(${row}.during) or upper(${row}.during) > ${day} or coalesce(${row}.ended_at > t.known_at, false))`;
}
