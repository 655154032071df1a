import { dayInChina } from '@jiaobian/kernel';
import type { AccountPlace } from '../ledger-account';
import { comparePeople } from './compare-people';
import { concernsNamedPosts } from './concerns-named-posts';

const at = (unit: string, state: AccountPlace['state']): AccountPlace => ({ unit, stage: unit === 'pool' ? 'any' : 'primary', state });
const posting = (from: AccountPlace, to: AccountPlace) => ({ postings: [{ track: 'quota' as const, amount: 1, from, to }] });

test('what leaves its place or seats somebody concerns the named posts; a hold, a freeze and a memo do not', () => {
  expect(concernsNamedPosts(posting(at('A', 'reserved'), at('B', 'vacant')))).toBe(true);
  expect(concernsNamedPosts(posting(at('A', 'vacant'), at('A', 'occupied')))).toBe(true);
  expect(concernsNamedPosts(posting(at('A', 'vacant'), at('A', 'reserved')))).toBe(false);
  expect(concernsNamedPosts(posting(at('A', 'vacant'), at('A', 'frozen')))).toBe(false);
  expect(concernsNamedPosts(posting(at('approval', 'over'), at('A', 'over')))).toBe(false);
  expect(concernsNamedPosts(posting(at('approval', 'lent'), at('A', 'borrowed')))).toBe(false);
});

test('people by name are compared with people by count, and with how many of them are on posts', () => {
  const place = { place: 'A/primary/quota', counted: 9, occupied: 8, named: 9, holders: 8, isOnTheWay: false };
  expect(comparePeople([place])).toEqual({ compared: 1, onTheWay: [], differences: [] });
  expect(comparePeople([{ ...place, named: 8 }]).differences).toMatchObject([{ unit: 'A/primary/quota', found: 'people 8 on posts 8' }]);
  expect(comparePeople([{ ...place, holders: 7 }]).differences).toHaveLength(1);
  expect(comparePeople([{ ...place, named: 8, isOnTheWay: true }])).toMatchObject({ onTheWay: [{ unit: place.place }], differences: [] });
});

test('a list told late in the evening of Greenwich is told on the next day of China', () => {
  expect(dayInChina('2026-11-22T15:59:59Z')).toBe('2026-11-22');
  expect(dayInChina('2026-11-22T16:00:00Z')).toBe('2026-11-23');
  expect(dayInChina('2028-02-29T00:30:00+08:00')).toBe('2028-02-29');
});
