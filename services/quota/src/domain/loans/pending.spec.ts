import * as fc from 'fast-check';
import { daysBetween, markOf, mostUrgent } from './loan-mark';
import { outstandingOf, partsOf, restOf, type Pending } from './pending';
import { plannedInstalments } from './planned-instalments';

const today = '2026-03-01';

function pendings(...lines: [dueOn: string, count: number, posted?: number][]): Pending[] {
  return lines.map(([dueOn, count, posted = 0], index) => ({
    id: `p${index}`,
    loanId: 'loan',
    dueOn,
    count,
    posted,
    state: posted === count ? 'posted' : 'open',
  }));
}

const anyPendings = fc
  .uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 12 })
  .chain((days) =>
    fc.tuple(
      ...days
        .sort((one, other) => one - other)
        .map((day) =>
          fc
            .tuple(fc.integer({ min: 1, max: 50 }), fc.nat(50))
            .map(([count, posted]): [string, number, number] => [dayAt(day), count, Math.min(posted, count)]),
        ),
    ),
  )
  .map((lines) => pendings(...lines));

function dayAt(offset: number): string {
  return new Date(Date.parse('2025-06-01T00:00:00Z') + offset * 86_400_000).toISOString().slice(0, 10);
}

const sum = (lines: readonly { count: number }[]) => lines.reduce((total, { count }) => total + count, 0);

describe('what comes back of a loan', () => {
  it('is taken from what falls due first, and never more than is out', () => {
    const open = pendings(['2027-01-01', 3], ['2026-01-01', 2, 1], ['2028-01-01', 5]);
    expect(partsOf(open, 3).map(({ pending, count }) => [pending.id, count])).toEqual([
      ['p1', 1],
      ['p0', 2],
    ]);
    expect(sum(partsOf(open, 99))).toBe(9);
    fc.assert(
      fc.property(anyPendings, fc.nat(800), (some, count) => {
        const parts = partsOf(some, count);
        expect(sum(parts)).toBe(Math.min(count, outstandingOf(some)));
        expect(parts.every((part) => part.count > 0 && part.count <= restOf(part.pending))).toBe(true);
      }),
    );
  });

  it('no recall loses or makes a post, puts one off, or leaves what is called due later than asked', () => {
    fc.assert(
      fc.property(anyPendings, fc.nat(1), fc.integer({ min: 0, max: 900 }), (some, whole, ahead) => {
        const outstanding = outstandingOf(some);
        fc.pre(outstanding > 0);
        const count = whole ? outstanding : Math.ceil(outstanding / 2);
        const dueOn = dayAt(273 + ahead);
        const planned = plannedInstalments({ kind: 'recall', count, dueOn }, { pendings: some, today, mostYears: 5 })!;
        expect(sum(planned)).toBe(outstanding);
        const by = (lines: readonly { dueOn: string; count: number }[], day: string) => sum(lines.filter((line) => line.dueOn <= day));
        const before = some.map((pending) => ({ dueOn: pending.dueOn, count: restOf(pending) }));
        for (const { dueOn: day } of before) expect(by(planned, day)).toBeGreaterThanOrEqual(by(before, day));
        expect(by(planned, dueOn)).toBe(Math.min(outstanding, by(before, dueOn) + count));
      }),
    );
  });

  it('Datian: 100 → 60 is taken where the rest is spread, and refused where forty posts are lost', () => {
    const now = { pendings: pendings(['2026-12-31', 100], ['2027-12-31', 100], ['2028-12-31', 186]), today, mostYears: 5 };
    const change = (...counts: number[]) => ({
      kind: 'instalments' as const,
      instalments: counts.map((count, index) => ({ dueOn: `${2026 + index}-12-31`, count })),
    });
    expect(sum(plannedInstalments(change(60, 100, 226), now)!)).toBe(386);
    expect(() => plannedInstalments(change(60, 100, 186), now)).toThrow('PLANNING.INSTALMENTS_SUM');
    expect(() => plannedInstalments(change(60, 100, 200, 26), now)).toThrow('PLANNING.LOAN_TERM');
    expect(() => plannedInstalments({ kind: 'instalments', count: 3 }, now)).toThrow('LOAN_CHANGE.TERMS');
    expect(() => plannedInstalments({ kind: 'recall' }, now)).toThrow('LOAN_CHANGE.TERMS');
  });

  it('nothing is put into the past; a renewal goes on behind the term and no longer than a new loan', () => {
    const now = { pendings: pendings(['2026-04-01', 10]), today, mostYears: 5 };
    const renewal = (dueOn: string) => plannedInstalments({ kind: 'renewal', instalments: [{ dueOn, count: 10 }] }, now);
    expect(renewal('2031-03-01')).toHaveLength(1);
    for (const dueOn of ['2031-03-02', '2026-04-01']) expect(() => renewal(dueOn)).toThrow('PLANNING.LOAN_TERM');
    expect(() => renewal('2026-02-28')).toThrow('PLANNING.INSTALMENTS_ORDER');
  });
});

describe('marks by the county’s day', () => {
  it('预 from 60, 30 and 7 days before on, 超 from the day after', () => {
    const on = (day: string) => markOf('2026-12-31', day);
    expect([on('2026-11-01'), on('2026-11-02'), on('2026-11-30'), on('2026-12-01'), on('2026-12-23'), on('2026-12-24')]).toEqual([
      'due-60',
      'due-60',
      'due-60',
      'due-30',
      'due-30',
      'due-7',
    ]);
    expect([on('2026-10-31'), on('2026-12-31'), on('2027-01-01')]).toEqual([undefined, 'due-7', 'overdue']);
  });

  it('count days over 29 February and the end of a year', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
    expect(daysBetween('2026-12-31', '2027-01-31')).toBe(31);
  });

  it('the most urgent one stands for the whole', () => {
    expect(mostUrgent(['due-60', undefined, 'due-7'])).toBe('due-7');
    expect(mostUrgent(['due-7', 'overdue'])).toBe('overdue');
    expect(mostUrgent([undefined])).toBeUndefined();
  });
});
