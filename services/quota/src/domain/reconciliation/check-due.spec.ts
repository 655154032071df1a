import { isCheckDue, lastNight } from './check-due';

test('the check falls due at two in the morning of China, whatever the zone of the process', () => {
  expect(lastNight(new Date('2026-11-22T18:00:00Z')).toISOString()).toBe('2026-11-22T18:00:00.000Z');
  expect(lastNight(new Date('2026-11-22T17:59:59Z')).toISOString()).toBe('2026-11-21T18:00:00.000Z');
  expect(lastNight(new Date('2028-03-01T03:00:00Z')).toISOString()).toBe('2028-02-29T18:00:00.000Z');
});

test('a county is checked once a night, and one that never was at once', () => {
  const now = new Date('2026-11-22T19:00:00Z');
  expect(isCheckDue(undefined, now)).toBe(true);
  expect(isCheckDue(new Date('2026-11-22T17:00:00Z'), now)).toBe(true);
  expect(isCheckDue(new Date('2026-11-22T18:00:01Z'), now)).toBe(false);
});
