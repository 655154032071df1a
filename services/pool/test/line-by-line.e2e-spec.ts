import { postsMoved } from '@jiaobian/contracts';
import { transferIdOf } from '../src/domain/case-ids';
import { recordConsentAsked } from '../src/persistence/consents.repository';
import { consent, PoolWorld, transferRequestOf, type CountyOfTest } from './pool-world';

const reason = '该校空编拟用于今年招聘';

describe('a consent line by line', () => {
  let world: PoolWorld;
  beforeAll(async () => {
    world = await PoolWorld.start();
  });
  afterAll(() => world?.services.stop());

  type Lines = { lineId: string; from: string }[];
  /** A submitted case: 3 posts from the pool and 4 from IDLE, both to GROWN. */
  const submitted = async (county: CountyOfTest) => {
    const { id } = await county.submitted();
    const lines = (await county.view(id)).lines as Lines;
    return { id, pool: lines.find(({ from }) => from === 'pool')!.lineId, idle: lines.find(({ from }) => from === 'IDLE')!.lineId };
  };
  const decide = (county: CountyOfTest, id: string, declined: object[], account = 'officer', body: object = {}) =>
    county.office(account).post(`/api/pool/adjustments/${id}/consent`, { ...consent, declined, ...body });
  const moved = async (county: CountyOfTest) =>
    world.services.query<{ data: { moves: object[]; declined?: object[]; posts: { schoolCode: string; vacant: number }[] } }>(
      'quota',
      `select envelope->'data' as data from outbox where county_code = $1 and envelope->>'type' = $2`,
      [county.code, postsMoved.type],
    );

  test('moves what is consented to, and what is declined falls free by the same document', async () => {
    const county = await world.county();
    const { id, idle } = await submitted(county);
    expect((await decide(county, id, [{ lineId: idle, reason }])).body).toMatchObject({
      state: 'consented',
      ...{ lineCount: 2, postCount: 3, declinedLines: 1, declinedPosts: 4, transferId: transferIdOf(id, 1) },
    });
    expect([await county.balances(), await county.holds()]).toEqual([{ 'GROWN vacant': 3, 'IDLE vacant': 4 }, ['transferred']]);
    const view = await county.view(id);
    expect(view.lines.map(({ from, declined }: { from: string; declined?: string }) => [from, declined])).toEqual([
      ['pool', undefined],
      ['IDLE', reason],
    ]);
    const transfer = (await county.office().get(view.links.transfer)).body;
    expect([transfer.lines.length, transfer.declined]).toEqual([
      1,
      [expect.objectContaining({ lineId: idle, from: 'IDLE', count: 4, reason })],
    ]);
    const freed = (await county.office().get(`/api/quota/movements/${transfer.declined[0].movementId}`)).body;
    expect(freed).toMatchObject({
      kind: 'release',
      documentNumber: consent.documentNumber,
      reason,
      approvedBy: 'officer',
      proposedBy: 'clerk',
    });
    expect((await county.bureau().get(view.links.effects)).body.movements).toMatchObject([{ from: 'pool', to: 'GROWN', count: 3 }]);
    expect(await county.told('adjustment-decided')).toMatchObject([{ outcome: 'consented', declinedLines: 1 }]);
  });

  test('the event tells the lines that moved, those that did not, and how every school of both stands', async () => {
    const county = await world.county();
    const { id, idle } = await submitted(county);
    await decide(county, id, [{ lineId: idle, reason }]);
    const [{ data }] = (await moved(county)) as [{ data: Awaited<ReturnType<typeof moved>>[number]['data'] }];
    expect(data.moves).toMatchObject([{ from: 'pool', count: 3 }]);
    expect(data.declined).toEqual([{ lineId: idle, reason }]);
    expect(data.posts.map(({ schoolCode, vacant }) => [schoolCode, vacant]).sort()).toEqual([
      ['GROWN', 3],
      ['IDLE', 4],
    ]);
  });

  test('a line is one of the case, declined once and with a reason; where all are declined the case is returned', async () => {
    const county = await world.county();
    const { id, pool, idle } = await submitted(county);
    const refused = async (declined: object[]) => (await decide(county, id, declined)).body.code;
    const other = '0b7f4f4e-2f43-4a44-9d6b-3c9e5a3c1f00';
    const all = [pool, idle].map((lineId) => ({ lineId, reason }));
    expect(await refused([{ lineId: other, reason }])).toBe('ADJUSTMENT.NO_SUCH_LINE');
    expect(
      await refused([
        { lineId: idle, reason },
        { lineId: idle, reason },
      ]),
    ).toBe('ADJUSTMENT.NO_SUCH_LINE');
    expect(await refused([{ lineId: idle, reason: ' ' }])).toBe('REQUEST.INVALID');
    expect(await refused(all)).toBe('ADJUSTMENT.NOTHING_CONSENTED');
    const atGate = async (declined: object[]) =>
      (await county.office().post('/api/quota/transfers', { ...transferRequestOf(id), declined })).body.code;
    expect(await atGate([{ lineId: other, reason }])).toBe('TRANSFER.DECLINED_LINES');
    expect(
      await atGate([
        { lineId: idle, reason },
        { lineId: idle, reason },
      ]),
    ).toBe('TRANSFER.DECLINED_LINES');
    expect(await atGate(all)).toBe('TRANSFER.NOTHING_CONSENTED');
    expect((await decide(county, id, [{ lineId: idle, reason }], 'clerk')).body.code).toBe('CASE.SAME_PERSON');
    expect([await county.holds(), await county.transfers()]).toEqual([['live'], 0]);
  });

  test('a trial tells what would be refused and leaves everything as it is', async () => {
    const county = await world.county();
    const { id, idle } = await submitted(county);
    const trial = await county
      .office()
      .post(`/api/pool/adjustments/${id}/consent?dryRun=true`, { ...consent, declined: [{ lineId: idle, reason }] });
    expect(trial.body).toMatchObject({ state: 'consented', postCount: 3 });
    expect([(await county.view(id)).state, await county.holds()]).toEqual(['submitted', ['live']]);
  });

  describe('no line is left half moved', () => {
    const settled = { 'GROWN vacant': 3, 'IDLE vacant': 4 };

    test('cut off before the ledger: the same officer asks again, with other lines if they like', async () => {
      const county = await world.county();
      const { id, pool, idle } = await submitted(county);
      const request = { ...transferRequestOf(id), declined: [{ lineId: pool, reason }] };
      await county.sql((transaction) => recordConsentAsked(transaction, request, 'officer'));
      expect((await decide(county, id, [{ lineId: idle, reason }])).body).toMatchObject({ state: 'consented', postCount: 3 });
      expect(await county.balances()).toEqual(settled);
    });

    test('cut off after the ledger: its event finishes the case as the ledger has it, whatever was asked meanwhile', async () => {
      const county = await world.county();
      const { id, pool, idle } = await submitted(county);
      const request = { ...transferRequestOf(id), declined: [{ lineId: idle, reason }] };
      expect((await county.office().post('/api/quota/transfers', request)).status).toBe(200);
      const early = await decide(county, id, [{ lineId: pool, reason }]);
      expect(early.body.code).toBe('TRANSFER.DIFFERS');
      await world.services.settled();
      expect(await county.view(id)).toMatchObject({
        state: 'consented',
        declinedLines: 1,
        postCount: 3,
        lines: [{ from: 'pool' }, { declined: reason }],
      });
      const again = await decide(county, id, [{ lineId: idle, reason }]);
      expect(again.body).toMatchObject({ state: 'consented', postCount: 3 });
      expect([await county.transfers(), await county.balances(), (await county.told('adjustment-decided')).length]).toEqual([
        1,
        settled,
        1,
      ]);
    });

    test('of a withdrawal, a whole consent and a part of one at once exactly one holds', async () => {
      for (let round = 0; round < 4; round += 1) {
        const county = await world.county();
        const { id, idle } = await submitted(county);
        await Promise.all([
          decide(county, id, [{ lineId: idle, reason }], 'officer'),
          decide(county, id, [], 'colleague'),
          county.bureau().post(`/api/pool/adjustments/${id}/withdraw`),
        ]);
        await world.services.settled();
        const { state, declinedLines } = await county.view(id);
        const whole = { 'GROWN vacant': 7 };
        const kept = { 'IDLE vacant': 4, 'pool vacant': 3 };
        expect(await county.balances()).toEqual(state === 'withdrawn' ? kept : declinedLines === 1 ? settled : whole);
        expect(['withdrawn', 'consented']).toContain(state);
      }
    });

    test('when the days are over nothing moves; submitted anew, a part of it does', async () => {
      const county = await world.county();
      const { id, idle } = await submitted(county);
      await county.letExpire();
      expect((await decide(county, id, [{ lineId: idle, reason }])).body.code).toBe('HOLD.EXPIRED');
      expect((await county.submit(id)).body).toMatchObject({ state: 'submitted', revision: 2 });
      expect((await decide(county, id, [{ lineId: idle, reason }])).body).toMatchObject({ state: 'consented', postCount: 3 });
      expect(await county.balances()).toEqual(settled);
    });

    test('the database refuses a transfer that leaves out a line, and a line that no consent declined', async () => {
      const county = await world.county();
      const { id, idle } = await submitted(county);
      const { holdId } = transferRequestOf(id);
      const bare = `insert into transfers (county_code, id, hold_id, request_hash, proposed_by, contributors, decided_by, decided_by_name, document_number,
          decided_on, effective_on, event_id)
        select county_code, gen_random_uuid(), id, '', proposed_by, contributors, 'officer', 'officer', '3号', now(), now(), gen_random_uuid()
        from holds where id = '${holdId}'`;
      await expect(world.services.query('quota', bare)).rejects.toMatchObject({ constraint: 'every_line_is_settled' });
      const declineBySql = (line: string) =>
        county.sql((transaction) =>
          transaction.change('insert into declined_lines (case_id, line_id, transfer_id, reason) values ($1, $2, $3, $4)', [
            id,
            line,
            transferIdOf(id, 1),
            reason,
          ]),
        );
      await expect(declineBySql(idle)).rejects.toMatchObject({ constraint: 'declined_by_consent' });
    });
  });

  test('what was declined is taken into one new case, with the numbers of that day', async () => {
    const county = await world.county();
    const { id, idle } = await submitted(county);
    const takeUp = () => county.bureau().post('/api/pool/adjustments', { year: 2027, declinedOf: id });
    expect((await takeUp()).body.code).toBe('ADJUSTMENT.NOTHING_DECLINED');
    await decide(county, id, [{ lineId: idle, reason }]);
    const next = (await takeUp()).body;
    expect(next).toMatchObject({ state: 'draft', declinedOf: id, lines: [{ from: 'IDLE', to: 'GROWN', count: 4, origin: 'edited' }] });
    expect(next.lines[0].arithmetic).toMatchObject({ authorised: 53, gap: 4 });
    expect((await county.view(id)).takenUpBy).toBe(next.id);
    expect((await takeUp()).body.code).toBe('ADJUSTMENT.TAKEN_UP');
    await county.bureau().post(`/api/pool/adjustments/${next.id}/withdraw`);
    const third = (await takeUp()).body;
    await county.submit(third.id);
    expect((await county.consent(third.id)).body).toMatchObject({ state: 'consented', postCount: 4 });
    expect([await county.balances(), (await takeUp()).body.code]).toEqual([{ 'GROWN vacant': 7 }, 'ADJUSTMENT.TAKEN_UP']);
  });

  test('a line whose posts change their stage goes the whole way where the county has a rule, and not one step where it has none', async () => {
    const county = await world.county([{ schoolCode: 'IDLE', stage: 'junior', track: 'quota', authorised: 4, occupied: 2 }]);
    const { id } = await county.draft();
    const move = { from: 'IDLE', to: 'GROWN', stage: 'primary', track: 'quota', count: 2 };
    const lines = [move, { ...move, fromStage: 'junior', count: 1 }];
    const edit = () => county.bureau().post(`/api/pool/adjustments/${id}/lines`, { version: 1, lines });
    expect((await edit()).body).toMatchObject({
      code: 'ADJUSTMENT.LINES_REFUSED',
      details: { problems: [{ index: 1, code: 'STAGE_OR_TRACK_DIFFERS', unit: 'IDLE' }] },
    });
    const rule = { kindergarten: 'none', primary: 'none', junior: 'primary', senior: 'none', vocational: 'none', special: 'none' };
    await world.services.query(
      'quota',
      `insert into county_parameters (county_code, name, number, value, effective_from, confidence, source, recorded_by)
       values ($1, 'stageMoves', 1, $2, '2020-01-01', 'D', '县里规定', 'officer')`,
      [county.code, JSON.stringify(rule)],
    );
    expect((await edit()).body.lines).toMatchObject([
      { stage: 'primary' },
      { stage: 'primary', fromStage: 'junior', arithmetic: { available: 2 } },
    ]);
    expect((await county.submit(id)).body.state).toBe('submitted');
    expect((await county.consent(id)).body).toMatchObject({ state: 'consented', postCount: 3 });
    expect(await county.balances()).toMatchObject({ 'GROWN vacant': 3 });
    const left = await world.services.query(
      'quota',
      `select stage, balance::int from accounts where county_code = $1 and unit = 'IDLE' and state = 'vacant' order by stage`,
      [county.code],
    );
    expect(left).toEqual([
      { stage: 'junior', balance: 1 },
      { stage: 'primary', balance: 2 },
    ]);
  });

  test('no event was parked on the way', async () => {
    await world.services.settled();
    expect(await world.services.query('pool', 'select * from dead_letters')).toEqual([]);
  });
});
