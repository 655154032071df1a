import { setImmediate as nextTurn } from 'node:timers/promises';
import { OneAtATime } from '../commands/log-in/one-at-a-time';
import { openKey, sealKey } from '../tokens/sealed-key';
import { judgeRefresh, type PresentedRefresh } from './refresh';
import { newRefreshToken, readRefreshToken } from './refresh-token';
import { nextKeyDue, servedAt, signingKeyAt, signingTimes, type KeyTimes } from './signing-schedule';

describe('a refresh token', () => {
  const live: PresentedRefresh = { used: false, lapsed: false, sessionOver: false, accountDisabled: false };

  test.each<[string, PresentedRefresh | undefined, string]>([
    ['a live one', live, 'renew'],
    ['an unknown one', undefined, 'refuse'],
    ['one that came before', { ...live, used: true }, 'revoke'],
    ['one that came before and has lapsed since', { ...live, used: true, lapsed: true }, 'revoke'],
    ['a lapsed one', { ...live, lapsed: true }, 'refuse'],
    ['one of an ended session', { ...live, used: true, sessionOver: true }, 'refuse'],
    ['one of a disabled account', { ...live, accountDisabled: true }, 'refuse'],
  ])('%s', (_, presented, verdict) => expect(judgeRefresh(presented)).toBe(verdict));

  test('is found again by its hash, which does not contain it', () => {
    const made = newRefreshToken('522327');
    expect(readRefreshToken(made.text)).toEqual({ county: '522327', hash: made.hash });
    expect(made.hash).not.toContain(made.text.split('.')[1]);
    expect(newRefreshToken('522327').text).not.toBe(made.text);
  });

  test.each(['', 'x', '52232.abc', `522327.${'a'.repeat(42)}`, `522327.${'a'.repeat(43)}'`])('%p never was one of ours', (text) => {
    expect(readRefreshToken(text)).toBeUndefined();
  });
});

describe('the schedule of signing keys', () => {
  const now = Date.UTC(2026, 8, 1);
  const first = nextKeyDue([], now)!;

  test('the first key signs at once', () => {
    expect(first.signsFrom).toBe(now);
    expect(signingKeyAt([first], now)).toBe(first);
  });

  test('the next key is made ahead of time and takes over without a gap', () => {
    expect(nextKeyDue([first], first.signsUntil - signingTimes.publishedAheadMs - 1)).toBeUndefined();
    const next = nextKeyDue([first], first.signsUntil - signingTimes.publishedAheadMs)!;
    expect(next.signsFrom).toBe(first.signsUntil);
    const both: KeyTimes[] = [next, first];
    expect(signingKeyAt(both, first.signsUntil - 1)).toBe(first);
    expect(signingKeyAt(both, first.signsUntil)).toBe(next);
    expect(servedAt(both, now)).toEqual(both);
  });

  test('an old key is served until its last token has died', () => {
    expect(first.servedUntil - first.signsUntil).toBeGreaterThan(15 * 60 * 1000);
    expect(servedAt([first], first.servedUntil - 1)).toEqual([first]);
    expect(servedAt([first], first.servedUntil)).toEqual([]);
  });

  test('an installation that was off for a year makes a key that signs now', () => {
    const later = first.servedUntil + 365 * 24 * 3600 * 1000;
    expect(signingKeyAt([first], later)).toBeUndefined();
    expect(nextKeyDue([first], later)?.signsFrom).toBe(later);
  });
});

describe('a sealed signing key', () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const unreadable = expect.objectContaining({ code: 'IDENTITY.SIGNING_KEYS_UNREADABLE' });

  test('opens under its own encryption key and id, and under no other', () => {
    const sealed = sealKey('{"d":"secret"}', 'key-1', key);
    expect(openKey(sealed, 'key-1', key)).toBe('{"d":"secret"}');
    expect(sealed.toString('latin1')).not.toContain('secret');
    expect(() => openKey(sealed, 'key-1', other)).toThrow(unreadable);
    expect(() => openKey(sealed, 'key-2', key)).toThrow(unreadable);
    sealed[30]! ^= 1;
    expect(() => openKey(sealed, 'key-1', key)).toThrow(unreadable);
  });
});

describe('log-ins of one name', () => {
  test('take turns, past a failed one too, and do not wait for other names', async () => {
    const turns = new OneAtATime();
    const order: string[] = [];
    const work =
      (label: string, fails = false) =>
      async () => {
        order.push(`${label} begins`);
        await nextTurn();
        order.push(`${label} ends`);
        if (fails) throw new Error(label);
      };
    const all = await Promise.allSettled([turns.run('a', work('a1', true)), turns.run('a', work('a2')), turns.run('b', work('b1'))]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(order.indexOf('a2 begins')).toBeGreaterThan(order.indexOf('a1 ends'));
    expect(order.indexOf('b1 begins')).toBeLessThan(order.indexOf('a1 ends'));
  });
});
