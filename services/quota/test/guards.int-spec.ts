import { randomUUID } from 'node:crypto';
import { sqlState, violatedConstraint } from '@jiaobian/database';
import { testCounty } from '@jiaobian/testing';
import { move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

const paper = { documentNumber: '册编办〔2027〕9号', decidedOn: '2027-03-01' };

describe('what the database itself refuses of corrections, freezes and exceptions', () => {
  let world: QuotaWorld;
  let transferred: string;
  beforeAll(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    const { body } = await world.transfer(hold.holdId);
    transferred = body.movements[0].movementId;
  });
  afterAll(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  /** SQLSTATE and constraint of what the app role is refused; the commit belongs to it. */
  async function refusal(...statements: [sql: string, parameters?: unknown[]][]): Promise<string> {
    return world.services
      .inCounty('quota', testCounty, async (transaction) => {
        for (const [sql, parameters] of statements) await transaction.query(sql, parameters);
      })
      .then(
        () => 'let through',
        (error: unknown) => [sqlState(error), violatedConstraint(error)].filter(Boolean).join(' '),
      );
  }

  async function proposed(movementId = transferred): Promise<string> {
    const body = { correctionId: randomUUID(), movementId, scope: 'line', reason: '填错' };
    expect(await world.bureau().post('/api/quota/corrections', body)).toMatchObject({ status: 200 });
    return body.correctionId;
  }

  const decide = (
    id: string,
    by: string,
    change: { outcome?: string; document?: string | null; contributors?: string[]; inStead?: string[] } = {},
  ): [string, unknown[]] => [
    `insert into correction_decisions (proposal_id, outcome, proposed_by, contributors, decided_by, decided_by_name, decided_for, document_number, decided_on)
     values ($1, $2, 'bureau-clerk', $3, $4, 'x', $5, $6, '2027-03-01')`,
    [
      id,
      change.outcome ?? 'consented',
      change.contributors ?? ['bureau-clerk'],
      by,
      change.inStead ?? [],
      change.document === undefined ? '9号' : change.document,
    ],
  ];

  const at = (unit: string, stage: string, state: string) => ({ unit, stage, state });
  const mirror = { track: 'quota', amount: 2, from: at('B', 'primary', 'vacant'), to: at('A', 'primary', 'reserved') };
  const written = (correctionId: string, change: object = {}): [string, unknown[]] => [
    'select move($1)',
    [
      JSON.stringify([
        {
          id: randomUUID(),
          kind: 'correction',
          proposed_by: 'bureau-clerk',
          approved_by: 'office-clerk',
          rule_version: 'gate-1',
          document_number: '9号',
          effective_on: '2027-02-01',
          reason: '更正',
          cause_kind: 'correction',
          cause_id: correctionId,
          reverses: transferred,
          postings: [mirror],
          ...change,
        },
      ]),
    ],
  ];

  test('nobody decides on a correction of their own, in whose stead ever, and no consent is without document', async () => {
    const id = await proposed();
    expect(await refusal(decide(id, 'bureau-clerk'))).toBe('23514 decider_is_no_contributor');
    expect(await refusal(decide(id, 'office-clerk', { inStead: ['bureau-clerk'] }))).toBe('23514 decider_is_no_contributor');
    expect(await refusal(decide(id, 'bureau-clerk', { contributors: [] }))).toMatch(/^23503/);
    expect(await refusal(decide(id, 'office-clerk', { document: null }))).toBe('23514 consent_has_document');
    expect(await refusal(decide(id, 'office-clerk', { outcome: 'withdrawn' }))).toBe('23514 withdrawn_by_proposer');
    expect(await refusal(decide(id, 'office-clerk'), decide(id, 'second-clerk'))).toMatch(/^23505/);
  });

  test('a reversal has a consent, mirrors its original, and comes once', async () => {
    const id = await proposed();
    expect(await refusal(written(id))).toBe('23514 correction_is_consented');
    expect(await refusal(decide(id, 'other-clerk'), written(id))).toBe('23514 correction_is_consented');
    const consented = decide(id, 'office-clerk');
    expect(await refusal(consented, written(id, { document_number: '10号' }))).toBe('23514 correction_is_consented');
    expect(await refusal(consented, written(id, { postings: [{ ...mirror, amount: 1 }] }))).toBe('23514 correction_mirrors_original');
    const toPool = { ...mirror, to: at('pool', 'any', 'vacant') };
    expect(await refusal(consented, written(id, { postings: [toPool] }))).toBe('23514 correction_mirrors_original');
    // Before the original its posts were elsewhere, too.
    expect(await refusal(consented, written(id, { effective_on: '2027-01-31' }))).toMatch(
      /^23514 (correction_of_correctable|account_timeline)$/,
    );
    expect(await refusal(consented, written(id, { reverses: null }))).toBe('23514 reversal_names_original');
    const half = { postings: [{ ...mirror, amount: 1 }] };
    expect(await refusal(consented, written(id, half), written(id, half))).toMatch(/^23505/);
    expect(await refusal(consented, written(id, { approved_by: 'bureau-clerk' }))).toBe('23514 approver_is_not_proposer');
  });

  test('no more posts are released than were frozen', async () => {
    await world.office().post('/api/quota/freezes', {
      ...{ freezeId: randomUUID(), unit: 'pool', stage: 'any', track: 'quota', count: 2, reason: '冻结' },
      ...paper,
    });
    const end = (count: number): [string, unknown[]] => [
      `insert into freeze_ends (id, request_hash, freeze_id, count, reason, document_number, decided_on, recorded_by, recorded_by_name, movement_id)
       select gen_random_uuid(), 'x', f.id, $1, 'x', 'x', '2027-03-01', 'x', 'x', $2 from freezes f`,
      [count, transferred],
    ];
    expect(await refusal(end(3))).toBe('23514 unfreeze_within_freeze');
    expect(await refusal(end(0))).toBe('23514 freeze_ends_count_check');
  });

  test('an exception is used on its days, within its count, and by a movement that brings the posts', async () => {
    const granted = async (count: number, startsOn: string, endsOn: string, schoolCode = 'B'): Promise<string> => {
      const request = {
        exceptionId: randomUUID(),
        schoolCode,
        stage: 'primary',
        track: 'quota',
        count,
        startsOn,
        endsOn,
        reason: '例外',
        ...paper,
      };
      expect(await world.office().post('/api/quota/exceptions', request)).toMatchObject({ status: 200 });
      return request.exceptionId;
    };
    const use = (id: string, count: number): [string, unknown[]] => [
      'insert into exception_uses (exception_id, movement_id, count) values ($1, $2, $3)',
      [id, transferred, count],
    ];
    expect(await refusal(use(await granted(5, '2020-01-01', '2020-12-31'), 1))).toBe('23514 exception_in_force');
    expect(await refusal(use(await granted(5, '2199-01-01', '2199-12-31'), 1))).toBe('23514 exception_in_force');
    expect(await refusal(use(await granted(1, '2020-01-01', '2199-12-31'), 2))).toBe('23514 exception_within_count');
    const large = await granted(5, '2020-01-01', '2199-12-31');
    expect(await refusal(use(large, 3))).toBe('23514 exception_fits_movement');
    expect(await refusal(use(await granted(5, '2020-01-01', '2199-12-31', 'C'), 1))).toBe('23514 exception_fits_movement');
    expect(await world.office().post(`/api/quota/exceptions/${large}/end`, { ...paper, reason: '结束' })).toMatchObject({ status: 200 });
    expect(await refusal(use(large, 1))).toBe('23514 exception_in_force');
  });

  test('what is recorded of them is never changed, not even by the owner', async () => {
    const tables = [
      'corrections',
      'correction_lines',
      'correction_decisions',
      'freezes',
      'freeze_ends',
      'over_quota_exceptions',
      'exception_ends',
      'exception_uses',
    ];
    for (const table of tables) {
      expect([table, await refusal([`update ${table} set county_code = county_code`])]).toEqual([table, '42501']);
      expect([table, await refusal([`delete from ${table}`])]).toEqual([table, '42501']);
      await expect(world.services.query('quota', `truncate ${table} cascade`)).rejects.toMatchObject({ code: '23001' });
    }
    await expect(world.services.query('quota', 'delete from freezes')).rejects.toMatchObject({ code: '23001' });
  });
});
