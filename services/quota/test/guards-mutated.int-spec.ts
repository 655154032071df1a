import { serviceRoles } from '@jiaobian/database';
import { Client } from 'pg';
import { breachOf, breachOfRow } from './guards/breaches';
import { guardsOf, withoutRefusal, type ConstraintGuard, type RaisedGuard, type TriggerGuard } from './guards/catalog';
import { ledgerAttacks, triggerAttacks, type LedgerAttack } from './guards/ledger-attacks';
import { neverWritten, rightsOf, writtenAgain } from './guards/rights';
import { rowAttacks, type RowAttack } from './guards/row-attacks';
import { county, put, SoundRows, type Row } from './guards/sound-rows';
import { disable, isolate, killed, letThrough, outcomeOf, survivors, trial, verdict } from './guards/trial';
import { Desk } from './ledger-model/desk';
import { modelClock, modelRun } from './ledger-model/steps';
import { QuotaWorld } from './quota-world';

/**
 * Every guard of the database, taken from its own catalogue, is attacked twice: as it stands it must refuse, and refuse in its
 * own name; switched off, the same attack must get by. A guard that nobody attacks fails here, and so does one that guards nothing.
 */
describe('each guard of the ledger, switched off alone', () => {
  let world: QuotaWorld;
  let client: Client;
  let rows: SoundRows;
  let guards: { constraints: ConstraintGuard[]; triggers: TriggerGuard[]; raised: RaisedGuard[]; tables: string[] };
  const app = serviceRoles('quota').app;

  beforeAll(async () => {
    world = await QuotaWorld.start();
    client = new Client({ connectionString: world.services.database.adminUrl });
    await client.connect();
    await client.query(`set search_path = quota`);
    guards = await guardsOf(client);
    await client.query(modelRun);
    await client.query(modelClock);
    rows = await SoundRows.of(client, guards.constraints);
  });
  afterAll(async () => {
    await client?.end();
    await world.stop();
  });

  const asOwner = (role: 'origin' | 'replica') => client.query(`set local session_replication_role = ${role}`);

  const named = (guard: { table: string; name: string }): string => `${guard.table}.${guard.name}`;
  const ofKind = (kind: ConstraintGuard['kind']) => guards.constraints.filter((guard) => guard.kind === kind);

  test('checks: a row that breaks one of them is refused by it alone', async () => {
    const attacked = await survivors(client, ofKind('check'), named, async (guard) => {
      const breach = breachOf(guard);
      if (!breach) return `nobody tests it: ${guard.definition}`;
      await isolate(client, guard, guards.constraints);
      await asOwner('replica');
      const attack = () => put(client, guard.table, rows.rowOf(guard.table, breach));
      const before = await outcomeOf(client, attack);
      await disable(client, guard);
      const after = await outcomeOf(client, attack);
      return after === letThrough ? verdict(guard.name, before, after) : `${before}, and then ${after}`;
    });
    expect(attacked).toEqual([]);
  });

  test('keys: what must be there once is not there twice', async () => {
    const attacked = await survivors(client, ofKind('unique'), named, async (guard) => {
      const others = ofKind('unique').filter(({ table, name }) => table === guard.table && name !== guard.name);
      for (const other of others) await disable(client, other);
      await asOwner('replica');
      const given = guard.columns.filter((column) => rows.mayGive(guard.table, column));
      const filled = Object.fromEntries(given.map((column) => [column, rows.another(guard.table, column)]));
      const row = rows.rowOf(
        guard.table,
        guard.name === 'movements_county_code_reverses_key' ? { kind: 'correction', ...pick(filled, 'reverses') } : {},
      );
      const twice = { ...pick(filled, ...given.filter((column) => !(column in row))), ...row };
      const attack = async () => {
        await put(client, guard.table, twice);
        await put(client, guard.table, twice);
      };
      const before = await outcomeOf(client, attack);
      await disable(client, guard);
      return verdict(guard.name, before, await outcomeOf(client, attack));
    });
    expect(attacked).toEqual([]);
  });

  test('references: nothing names what is not there', async () => {
    const attacked = await survivors(client, ofKind('foreign key'), named, async (guard) => {
      await isolate(client, guard, guards.constraints);
      const nowhere = Object.fromEntries(
        guard.columns.filter((column) => column !== 'county_code').map((column) => [column, rows.another(guard.table, column)]),
      );
      const attack = () => put(client, guard.table, rows.rowOf(guard.table, nowhere));
      const before = await outcomeOf(client, attack);
      await disable(client, guard);
      return verdict(guard.name, before, await outcomeOf(client, attack));
    });
    expect(attacked).toEqual([]);
  });

  test('what is recorded is not changed, deleted or emptied, by the owner either', async () => {
    const kept = guards.triggers.filter((guard) => guard.function === 'refuse_change');
    expect(kept.length).toBeGreaterThan(40);
    const attacked = await survivors(
      client,
      kept.flatMap((guard) => guard.on.map((action) => ({ ...guard, action }))),
      (guard) => `${named(guard)} on ${guard.action}`,
      async (guard) => {
        await asOwner('replica');
        await put(client, guard.table, rows.rowOf(guard.table));
        await asOwner('origin');
        // Emptying a table empties those that refer to it, which have guards of their own.
        for (const table of guards.tables) await client.query(`alter table ${table} disable trigger user`);
        await client.query(`alter table ${guard.table} enable trigger ${guard.name}`);
        const statement = {
          update: `update ${guard.table} set county_code = county_code`,
          delete: `delete from ${guard.table}`,
          truncate: `truncate ${guard.table} cascade`,
        };
        const attack = () => client.query(statement[guard.action as 'update']);
        const before = await outcomeOf(client, attack);
        await client.query(`drop trigger ${guard.name} on ${guard.table}`);
        return verdict('23001', before, await outcomeOf(client, attack));
      },
    );
    expect(attacked).toEqual([]);
  });

  async function rowAttack({ table, stands, beside = [], update, insert }: RowAttack): Promise<() => Promise<unknown>> {
    await asOwner('replica');
    for (const [other, row] of beside) await put(client, other, rows.rowOf(other, row));
    await put(client, table, rows.rowOf(table, stands));
    await asOwner('origin');
    return () =>
      update
        ? client.query(`update ${table} set ${update}`)
        : put(
            client,
            table,
            rows.rowOf(table, { ...stands, ...insert, ...(table === 'standard_cases' ? { id: crypto.randomUUID() } : {}) }),
          );
  }

  /** A row that breaks the rule of one trigger, on a table where nothing but this trigger looks at it. */
  async function rowBreach({ table, name }: TriggerGuard, breach: Row): Promise<() => Promise<unknown>> {
    await isolate(client, { table, name: '', kind: 'check', definition: '', columns: [] }, guards.constraints);
    await client.query(`alter table ${table} enable trigger ${name}`);
    return () => put(client, table, rows.rowOf(table, breach));
  }

  /** The trigger through which a refusal looks at single rows, and a row that it must not let pass. */
  function rowGuardOf(guard: RaisedGuard): { trigger: TriggerGuard; breach: Row } | undefined {
    const trigger = guards.triggers.find((one) => one.function === guard.function && one.on.includes('insert'));
    const breach =
      trigger && !(guard.name in rowAttacks) && !(guard.name in ledgerAttacks) ? breachOfRow(trigger.table, guard.name) : undefined;
    return trigger && breach && { trigger, breach };
  }

  /** The answer to the last step of a county's life; those before it are let through. */
  async function ledgerOutcome(attack: LedgerAttack): Promise<string> {
    await client.query('savepoint life');
    await client.query(`set local role ${app}`);
    await client.query(`select set_config('jiaobian.county', $1, true)`, [county]);
    const steps = attack(new Desk(county)).map(({ operations }) => operations);
    const { rows: answers } = await client.query<{ outcomes: string[] }>('select model_run($1) as outcomes', [JSON.stringify(steps)]);
    await client.query('rollback to life');
    const [last, ...first] = answers[0]!.outcomes.reverse();
    const refused = first.filter((outcome) => outcome !== 'ok');
    return refused.length > 0 ? `refused too early: ${refused.join()}` : last!;
  }

  test('functions: each refusal in the body of one', async () => {
    const known = ['', ...Object.keys(rowAttacks), ...Object.keys(ledgerAttacks)];
    expect(guards.raised.filter((guard) => !known.includes(guard.name) && !rowGuardOf(guard))).toEqual([]);
    // These two claim no constraint: append-only is attacked table by table, the county below.
    expect(guards.raised.filter(({ name }) => name === '').map(({ function: by }) => by)).toEqual([
      'county_of_transaction',
      'refuse_change',
    ]);
    const attacked = await survivors(
      client,
      guards.raised.filter(({ name }) => name !== ''),
      (guard) => `${guard.function}: ${guard.name}`,
      async (guard) => {
        const onRow = rowAttacks[guard.name];
        const single = rowGuardOf(guard);
        const attack = onRow ? await rowAttack(onRow) : single && (await rowBreach(single.trigger, single.breach));
        const outcomes = async (): Promise<string[]> => {
          if (attack) return [await outcomeOf(client, attack)];
          const found: string[] = [];
          for (const life of ledgerAttacks[guard.name]!) found.push(await ledgerOutcome(life));
          return found;
        };
        const before = await outcomes();
        if (before.some((outcome) => outcome !== guard.name)) return `does not refuse its attack: ${before.join()}`;
        await withoutRefusal(client, guard);
        const after = await outcomes();
        return after.some((outcome) => outcome !== guard.name) ? killed : 'refuses although it is switched off';
      },
    );
    expect(attacked).toEqual([]);
  });

  test('triggers: each that calls such a function', async () => {
    const others = guards.triggers.filter((guard) => guard.function !== 'refuse_change');
    const attacked = await survivors(client, others, named, async (guard) => {
      const onLedger = triggerAttacks[named(guard)];
      const claims = onLedger ? undefined : guards.raised.find(({ function: by }) => by === guard.function)?.name;
      if (!onLedger && !claims) return 'nobody tests it';
      const single = claims === undefined ? undefined : rowGuardOf({ function: guard.function, name: claims });
      const onRow = claims === undefined ? undefined : rowAttacks[claims];
      const attack = single ? await rowBreach(guard, single.breach) : onRow && (await rowAttack(onRow));
      const outcome = async () => (attack ? outcomeOf(client, attack) : ledgerOutcome(onLedger!));
      const before = await outcome();
      if (before === 'ok' || before === letThrough || before.startsWith('refused too early'))
        return `does not refuse its attack: ${before}`;
      await client.query(`drop trigger ${guard.name} on ${guard.table}`);
      const after = await outcome();
      return after === before ? 'refuses although it is switched off' : killed;
    });
    expect(attacked).toEqual([]);
  });

  test('row security: no county sees another’s rows, table by table', async () => {
    const attacked = await survivors(
      client,
      guards.tables,
      (table) => table,
      async (table) => {
        await asOwner('replica');
        await put(client, table, rows.rowOf(table));
        await client.query(`grant select on ${table} to ${app}`);
        const seen = async (from: string): Promise<number> => {
          await client.query(`set local role ${app}`);
          await client.query(`select set_config('jiaobian.county', $1, true)`, [from]);
          const { rowCount } = await client.query(`select 1 from ${table}`);
          await client.query('reset role');
          return rowCount!;
        };
        if ((await seen(county)) === 0) return 'its own county does not see it';
        if ((await seen('522328')) > 0) return 'the neighbour sees it';
        await client.query(`alter table ${table} disable row level security`);
        return (await seen('522328')) > 0 ? killed : 'is hidden although it is switched off';
      },
    );
    expect(attacked).toEqual([]);
  });

  test('without a county no function of the ledger does anything', async () => {
    const outcome = () =>
      outcomeOf(client, async () => {
        await client.query(`set local role ${app}`);
        await client.query(`select set_config('jiaobian.county', '', true)`);
        await client.query(`select lock_positions('{S0}', '{primary}')`);
      });
    const verdictOf = await trial(client, async () => {
      const before = await outcome();
      await withoutRefusal(client, { function: 'county_of_transaction', name: '' });
      return verdict('42501', before, await outcome());
    });
    expect(verdictOf).toBe(killed);
  });

  test('two who want the same posts wait for each other', async () => {
    const other = new Client({ connectionString: world.services.database.adminUrl });
    await other.connect();
    const lock = `select quota.lock_positions('{S0,pool}', '{primary,any}')`;
    const both = async (): Promise<string> => {
      for (const each of [client, other])
        await each.query(`begin; select set_config('jiaobian.county', '${county}', true); set local lock_timeout = '60ms'`);
      await client.query(lock);
      const second = await other.query(lock).then(
        () => letThrough,
        (error: { code: string }) => error.code,
      );
      for (const each of [client, other]) await each.query('rollback');
      return second;
    };
    const { rows: known } = await client.query<{ definition: string }>(
      `select pg_get_functiondef('lock_positions'::regproc) as definition`,
    );
    try {
      await client.query(
        `insert into positions (county_code, unit, stage) values ('${county}', 'S0', 'primary'), ('${county}', 'pool', 'any')`,
      );
      const before = await both();
      await client.query(known[0]!.definition.replace(/for update/gi, ''));
      expect([before, await both()]).toEqual(['55P03', letThrough]);
    } finally {
      await client.query(known[0]!.definition);
      await other.end();
    }
  });

  test('the service may write what it must, and no more', async () => {
    const rights = await rightsOf(client, app);
    expect(guards.tables.filter((table) => !rights.writes.includes(table))).toEqual(neverWritten);
    expect(rights.updates).toEqual(writtenAgain);
    expect(rights.removes).toEqual([]);
  });
});

const pick = (row: Row, ...columns: string[]): Row => Object.fromEntries(columns.map((column) => [column, row[column]]));
