import { poolUnit, type PoolCards } from '@jiaobian/contracts';
import { countyToday, type Transaction } from '@jiaobian/database';
import { tracks, type CalendarDate, type Track } from '@jiaobian/kernel';
import { markOf } from '../domain/loans/loan-mark';

type Card = PoolCards['tracks'][number];

/** 周转池卡片 of a year, this one where none is named: each number with the accounts and pendings that it is made of. */
export async function poolCards(transaction: Transaction, asked?: number): Promise<PoolCards> {
  const today = await countyToday(transaction);
  const year = asked ?? Number(today.slice(0, 4));
  const accounts = await transaction.query<Card['accounts'][number] & { track: Track }>(
    `select id as "accountId", unit, stage, track, state, balance from accounts
     where balance <> 0 and (unit = $1 or state = 'borrowed') order by (unit = $1) desc, unit, stage, state`,
    [poolUnit],
  );
  const pendings = await transaction.query<Card['pendings'][number] & { track: Track }>(
    `select p.id as "pendingId", p.loan_id as "loanId", l.school_code as "schoolCode", l.track, p.due_on as "dueOn", p.count - p.posted as count
     from pendings p join loans l on l.id = p.loan_id where p.state = 'open' and p.due_on < make_date($1 + 1, 1, 1) order by p.due_on, p.id`,
    [year],
  );
  return { year, today, tracks: tracks.map((track) => cardOf(track, { year, today, accounts, pendings })) };
}

interface CardFacts {
  year: number;
  today: CalendarDate;
  accounts: readonly (Card['accounts'][number] & { track: Track })[];
  pendings: readonly (Card['pendings'][number] & { track: Track })[];
}

function cardOf(track: Track, { year, today, accounts, pendings }: CardFacts): Card {
  const own = accounts.filter((account) => account.track === track).map(({ track: _track, ...account }) => account);
  const due = pendings
    .filter((pending) => pending.track === track)
    .map(({ track: _track, ...pending }) => ({ ...pending, mark: markOf(pending.dueOn, today) }));
  const lent = sum(own.filter(({ state }) => state === 'borrowed').map(({ balance }) => balance));
  const left = sum(own.filter(({ unit, state }) => unit === poolUnit && state === 'vacant').map(({ balance }) => balance));
  const held = sum(own.filter(({ unit, state }) => unit === poolUnit && state !== 'vacant').map(({ balance }) => balance));
  return {
    track,
    total: lent + left + held,
    lent,
    left,
    held,
    dueThisYear: sum(due.filter(({ dueOn }) => dueOn >= `${year}-01-01`).map(({ count }) => count)),
    overdue: sum(due.filter(({ mark }) => mark === 'overdue').map(({ count }) => count)),
    accounts: own,
    pendings: due,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
