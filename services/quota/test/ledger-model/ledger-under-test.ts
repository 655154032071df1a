import { serviceRoles } from '@jiaobian/database';
import { testPassword, urlWith } from '@jiaobian/testing';
import { Client } from 'pg';
import { noonOf, type Desk } from './desk';
import { modelClock, modelRun, type Step } from './steps';

/** So many steps share a transaction: what one transaction has written over and over, the next reads quickly again. */
const stepsOfTransaction = 50;

/** The ledger in its database as the service's own role reaches it. */
export class LedgerUnderTest {
  private constructor(private readonly app: Client) {}

  /** So many connections to one database. */
  static async of(adminUrl: string, connections: number): Promise<LedgerUnderTest[]> {
    const admin = new Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(modelRun);
    await admin.query(modelClock);
    await admin.end();
    return Promise.all(
      Array.from({ length: connections }, async () => {
        const app = new Client({ connectionString: urlWith(adminUrl, { user: serviceRoles('quota').app, password: testPassword }) });
        await app.connect();
        await app.query('set search_path = quota');
        return new LedgerUnderTest(app);
      }),
    );
  }

  close(): Promise<void> {
    return this.app.end();
  }

  /** What the database answered to each step: `ok`, or the constraint that refused it. */
  async run(county: string, steps: readonly Step[]): Promise<string[]> {
    const outcomes: string[] = [];
    for (let start = 0; start < steps.length; start += stepsOfTransaction) {
      const batch = steps.slice(start, start + stepsOfTransaction).map(({ operations }) => operations);
      const [row] = await this.inCounty<{ outcomes: string[] }>(county, 'select model_run($1) as outcomes', [JSON.stringify(batch)]);
      outcomes.push(...row!.outcomes);
    }
    return outcomes;
  }

  /** Everything in which the ledger differs from the notebook, or from itself; empty where all is well. */
  async differences(desk: Desk): Promise<unknown[]> {
    const { county, book } = desk;
    const found = await this.inCounty<object>(county, 'select * from verify_ledger($1) union all select * from verify_loans($1)', [county]);
    const told = await this.inCounty<{ asked: string; place: string; balance: number }>(county, balances, [
      JSON.stringify(questions(desk)),
    ]);
    const answers = new Map(told.map(({ asked, place, balance }) => [`${asked} ${place}`, balance]));
    for (const { name, day, until } of questions(desk)) {
      for (const account of book.lines.keys()) {
        const [expected, is] = [book.balance(account, day ?? Infinity, until ?? Infinity), answers.get(`${name} ${account}`) ?? 0];
        if (expected !== is) found.push({ rule: `balance ${name}`, subject: account, expected, found: is });
      }
    }
    return found;
  }

  private async inCounty<Row>(county: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    await this.app.query('begin');
    try {
      await this.app.query(`select set_config('jiaobian.county', $1, true)`, [county]);
      const { rows } = await this.app.query(sql, parameters);
      await this.app.query('commit');
      return rows as Row[];
    } catch (error) {
      await this.app.query('rollback');
      throw error;
    }
  }
}

interface Question {
  name: string;
  day?: number;
  until?: number;
  as_of: string | null;
  known_at: string | null;
}

/** Now; on some days as known now; and on days as known when earlier days ended. */
function questions({ book, daysWorked }: Desk): Question[] {
  const days = [-550, -100, 0, 1, 100].map((apart) => book.today + apart);
  const known = [daysWorked[0]!, daysWorked[Math.floor(daysWorked.length / 2)]!];
  const question = (name: string, day?: number, until?: number): Question => ({
    name,
    day,
    until,
    as_of: day === undefined ? null : noonOf(day).slice(0, 10),
    known_at: until === undefined ? null : noonOf(until),
  });
  return [
    question('now'),
    ...days.map((day) => question(`on ${day}`, day)),
    ...known.flatMap((until) => [question(`known ${until}`, undefined, until), question(`on ${until} known ${until}`, until, until)]),
  ];
}

const balances = `
  select q.name as asked, a.unit || '/' || a.stage || '/' || a.track || '/' || a.state as place, b.balance::int as balance
  from jsonb_to_recordset($1) as q(name text, as_of date, known_at timestamptz)
    cross join lateral (select * from balances_at(q.as_of, q.known_at)) b join accounts a on a.id = b.account_id
  union all
  select 'now', a.unit || '/' || a.stage || '/' || a.track || '/' || a.state, a.balance::int from accounts a`;
