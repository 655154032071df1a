import { statementPositions, type StatedBalance } from './statement-positions';
import { statementTotals } from './statement-totals';

const balance = (unit: string, state: string, amount: number, change: Partial<StatedBalance> = {}): StatedBalance => ({
  accountId: `${unit}/${state}`,
  unit,
  stage: unit === 'pool' || unit === 'approval' ? 'any' : 'primary',
  track: 'quota',
  state,
  balance: amount,
  existed: true,
  ...change,
});
const names = new Map([['A', '一小']]);

describe('the lines of a statement', () => {
  test('what the pool has lent stands in its line, and with the borrower among the authorised', () => {
    const balances = [
      balance('A', 'borrowed', 3),
      balance('A', 'occupied', 4),
      balance('A', 'vacant', 3),
      balance('approval', 'authorised', -9),
      balance('approval', 'lent', -3),
      balance('pool', 'vacant', 2),
    ];
    const [school, pool] = statementPositions({ balances, entitled: [], names });
    expect(school).toMatchObject({ unit: 'A', unitName: '一小', figures: { authorised: 7, borrowed: 3, lent: 0 } });
    expect(pool).toMatchObject({
      unit: 'pool',
      figures: { authorised: 2, lent: 3 },
      accounts: { lent: 'approval/lent', vacant: 'pool/vacant' },
    });
    expect(statementTotals([school!, pool!], balances)).toMatchObject([
      { approvedTotal: 9, figures: { authorised: 9, borrowed: 3, lent: 3 } },
    ]);
  });

  test('people awaiting a post are a number only where the ledger keeps such an account', () => {
    const [without] = statementPositions({ balances: [balance('A', 'vacant', 1)], entitled: [], names });
    expect(without!.figures).not.toHaveProperty('awaiting');
    const [withAccount] = statementPositions({ balances: [balance('A', 'vacant', 1), balance('A', 'awaiting', 0)], entitled: [], names });
    expect(withAccount!.figures.awaiting).toBe(0);
    expect(statementTotals([without!])[0]!.figures).not.toHaveProperty('awaiting');
  });

  test('an account without an entry did not exist yet; a school that only the standards know has a line', () => {
    const entitled = [{ schoolCode: 'B', stage: 'junior' as const, track: 'quota' as const, rounded: 7 }];
    const lines = statementPositions({ balances: [balance('A', 'vacant', 0, { existed: false })], entitled, names });
    expect(lines).toMatchObject([{ unit: 'B', figures: { authorised: 0, entitled: 7, difference: -7 }, accounts: {} }]);
  });

  test('accounts of one line belong together wherever they stand; schools come by code, the pool last, tracks never net', () => {
    const headcount = { track: 'headcount' as const };
    const balances = [
      balance('pool', 'vacant', 1),
      balance('C', 'vacant', 1),
      balance('A', 'vacant', 2, headcount),
      balance('C', 'occupied', 5),
      balance('A', 'vacant', 1),
    ];
    const lines = statementPositions({ balances, entitled: [], names });
    expect(lines.map(({ unit, track, figures }) => [unit, track, figures.authorised])).toEqual([
      ['A', 'quota', 1],
      ['A', 'headcount', 2],
      ['C', 'quota', 6],
      ['pool', 'quota', 1],
    ]);
    expect(statementTotals(lines).map(({ track, figures }) => [track, figures.authorised])).toEqual([
      ['quota', 8],
      ['headcount', 2],
    ]);
  });
});
