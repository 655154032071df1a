import { resolveTimes } from './two-times';

const now = new Date('2026-11-23T03:00:00Z');
const codeOf = (times: Parameters<typeof resolveTimes>[0]): string => {
  try {
    resolveTimes(times, now);
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the two times of the ledger', () => {
  test('a day is known to its end in China, the present day up to now', () => {
    expect(resolveTimes({ knownAt: '2026-10-15' }, now).knownAt).toBe('2026-10-15T15:59:59.999Z');
    expect(resolveTimes({ knownAt: '2026-11-23' }, now).knownAt).toBe(now.toISOString());
    // Already the 23rd in China, still the 22nd in UTC.
    expect(resolveTimes({ knownAt: '2026-11-23' }, new Date('2026-11-22T17:00:00Z')).knownAt).toBe('2026-11-22T17:00:00.000Z');
  });

  test('an instant stays what it is, whatever the offset it is written with', () => {
    expect(resolveTimes({ knownAt: '2026-10-15T08:00:00+08:00' }, now).knownAt).toBe('2026-10-15T00:00:00.000Z');
    expect(resolveTimes({}, now)).toEqual({ asOf: undefined, knownAt: undefined });
  });

  test('nobody is told what was known at a time that has not come', () => {
    expect(codeOf({ knownAt: '2026-11-24' })).toBe('LEDGER.NOT_KNOWN_YET');
    expect(codeOf({ knownAt: '2026-11-23T04:00:00Z' })).toBe('LEDGER.NOT_KNOWN_YET');
    expect(codeOf({ knownAt: '2026-11-23T03:00:30Z' })).toBe('taken');
  });

  test('a day without reason is refused, a future one is not', () => {
    expect(codeOf({ asOf: '0202-09-01' })).toBe('LEDGER.AS_OF_OUT_OF_RANGE');
    expect(codeOf({ asOf: '2206-09-01' })).toBe('LEDGER.AS_OF_OUT_OF_RANGE');
    expect(codeOf({ asOf: '2029-02-28' })).toBe('taken');
  });
});
