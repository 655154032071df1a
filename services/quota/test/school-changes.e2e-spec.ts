import { randomUUID } from 'node:crypto';
import { sqlState, violatedConstraint } from '@jiaobian/database';
import { testCounty } from '@jiaobian/testing';
import { codesOf, move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

const paper = { documentNumber: '册编办〔2027〕20号', meeting: '2027年第4次编委会', decidedOn: '2027-07-01' };

describe('a school is closed, merged, renamed or split as one movement', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
  });
  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  const propose = (kind: string, schoolCode: string, change: object = {}, by = world.bureau()) =>
    by.post('/api/quota/school-changes', {
      changeId: randomUUID(),
      kind,
      schoolCode,
      reason: '布局调整',
      effectiveOn: '2027-08-01',
      ...change,
    });
  const consent = (changeId: string, by = world.office()) => by.post(`/api/quota/school-changes/${changeId}/consent`, paper);
  const of = async (unit: string) =>
    Object.fromEntries(Object.entries(await world.balances()).filter(([place]) => place.startsWith(`${unit}/`)));
  const part = (to: string, figures: object) => ({ to, stage: 'primary', track: 'quota', vacant: 0, occupied: 0, over: 0, ...figures });

  test('merged: posts, people and those beyond the posts go along, by one movement, and the old code is at zero', async () => {
    const { body: proposed } = await propose('merge', 'D', { to: 'A' });
    expect(await of('D')).toEqual({ 'D/primary/quota/occupied': 5, 'D/primary/quota/over': 2 });
    const { body: merged } = await consent(proposed.changeId);
    expect(await of('D')).toEqual({});
    expect(await of('A')).toEqual({ 'A/primary/quota/occupied': 13, 'A/primary/quota/over': 2, 'A/primary/quota/vacant': 2 });
    const { body: movement } = await world.auditor().get(`/api/quota/movements/${merged.movementId}`);
    expect(movement).toMatchObject({
      kind: 'closure',
      causeKind: 'school',
      causeId: proposed.changeId,
      approvedBy: 'office-clerk',
      effectiveOn: '2027-08-01',
    });
    expect((await world.auditor().get('/api/quota/school-changes')).body).toMatchObject([
      { state: 'consented', movementId: merged.movementId },
    ]);
    const told = await world.published<{ schoolCode: string; cause: { kind: string }; posts: { authorised: number }[] }>(
      'jiaobian.quota.school-posts-recorded.v1',
    );
    const after = told.filter(({ cause }) => cause.kind === 'closure');
    expect(after.map(({ schoolCode, posts }) => [schoolCode, posts[0]!.authorised]).sort()).toEqual([
      ['A', 15],
      ['D', 0],
    ]);
  });

  test('closed: only without people, reserved or frozen posts; what is vacant goes to the pool', async () => {
    expect(codesOf((await propose('close', 'A')).body)).toEqual(['A PEOPLE_ON_POSTS']);
    const line = (schoolCode: string, authorised: number, occupied: number) => ({
      schoolCode,
      stage: 'primary' as const,
      track: 'quota' as const,
      authorised,
      occupied,
    });
    await world.register([line('B', 5, 5), line('C', 10, 10), line('D', 5, 7)], { quota: 36 });
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    await world.office().post('/api/quota/freezes', {
      freezeId: randomUUID(),
      unit: 'A',
      stage: 'primary',
      track: 'quota',
      count: 1,
      reason: '冻结',
      ...paper,
    });
    expect(codesOf((await propose('close', 'A')).body)).toEqual(['A POSTS_RESERVED', 'A POSTS_FROZEN']);
    expect(codesOf((await propose('merge', 'B', { to: 'C' })).body)).toEqual(['B POSTS_INBOUND']);
    await world.bureau().post(`/api/quota/holds/${hold.holdId}/release`, { reason: '撤回' });
    const [freeze] = (await world.auditor().get('/api/quota/freezes')).body;
    await world
      .office()
      .post(`/api/quota/freezes/${freeze.freezeId}/unfreeze`, { unfreezeId: randomUUID(), count: 1, reason: '解冻', ...paper });
    const { body: proposed } = await propose('close', 'A');
    expect(await consent(proposed.changeId)).toMatchObject({ status: 200 });
    expect(await of('A')).toEqual({});
    expect(await of('pool')).toEqual({ 'pool/any/quota/vacant': 16 });
    expect(codesOf((await propose('close', 'A')).body)).toEqual(['A NOTHING_TO_MOVE']);
  });

  test('renamed under a code that nobody has, split by parts that are there', async () => {
    expect(codesOf((await propose('rename', 'A', { to: 'B' })).body)).toEqual(['B CODE_IN_USE']);
    expect(codesOf((await propose('merge', 'A', { to: 'Z' })).body)).toEqual(['Z UNKNOWN_UNIT']);
    const { body: renamed } = await propose('rename', 'A', { to: 'A2' });
    await consent(renamed.changeId);
    expect([await of('A'), await of('A2')]).toEqual([{}, { 'A2/primary/quota/occupied': 8, 'A2/primary/quota/vacant': 2 }]);

    expect(codesOf((await propose('split', 'A2', { parts: [part('S', { vacant: 2 }), part('T', { vacant: 1 })] })).body)).toEqual([
      'A2 POSTS_GONE',
    ]);
    const { body: split } = await propose('split', 'A2', { parts: [part('S', { vacant: 1, occupied: 3 }), part('T', { occupied: 2 })] });
    await consent(split.changeId);
    expect([await of('A2'), await of('S'), await of('T')]).toEqual([
      { 'A2/primary/quota/occupied': 3, 'A2/primary/quota/vacant': 1 },
      { 'S/primary/quota/occupied': 3, 'S/primary/quota/vacant': 1 },
      { 'T/primary/quota/occupied': 2 },
    ]);
  });

  test('never by who proposed it, never twice, and what is asked for fits its kind', async () => {
    const { body: own } = await propose('merge', 'D', { to: 'A' }, world.office());
    expect(await consent(own.changeId)).toMatchObject({ status: 403, body: { code: 'CASE.SAME_PERSON' } });
    const { body: twin } = await propose('merge', 'D', { to: 'A' });
    const answers = await Promise.all(
      [own, twin, own, twin].map(({ changeId }, index) => consent(changeId, world.office(`office-${index}`))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const [kind, change] of [
      ['close', { to: 'B' }],
      ['merge', {}],
      ['rename', { to: 'pool' }],
      ['split', { to: 'B' }],
      ['split', { parts: [part('S', {})] }],
    ] as const)
      expect(await propose(kind, 'A', change)).toMatchObject({ status: 422, body: { code: 'SCHOOL_CHANGE.TARGETS' } });
    expect(codesOf((await propose('merge', 'A', { to: 'A' })).body)).toEqual(['A SAME_UNIT']);
  });

  test('the database refuses a closure that leaves a post behind, or that nobody has consented to', async () => {
    const { body: proposed } = await propose('merge', 'D', { to: 'A' });
    const refusal = (isDecided: boolean) =>
      world.services
        .inCounty('quota', testCounty, async (transaction) => {
          if (isDecided)
            await transaction.query(
              `insert into school_change_decisions (proposal_id, outcome, proposed_by, contributors, decided_by, decided_by_name, document_number, decided_on)
               values ($1, 'consented', 'bureau-clerk', '{bureau-clerk}', 'office-clerk', 'x', '20号', '2027-07-01')`,
              [proposed.changeId],
            );
          const at = (unit: string) => ({ unit, stage: 'primary', state: 'occupied' });
          const movement = {
            ...{
              id: randomUUID(),
              kind: 'closure',
              proposed_by: 'bureau-clerk',
              approved_by: 'office-clerk',
              rule_version: 'gate-1',
              document_number: '20号',
            },
            ...{ reason: '合并', cause_kind: 'school', cause_id: proposed.changeId },
            postings: [{ track: 'quota', amount: 5, from: at('D'), to: at('A') }],
          };
          await transaction.query('select move($1)', [JSON.stringify([movement])]);
        })
        .then(
          () => 'let through',
          (error: unknown) => `${sqlState(error)} ${violatedConstraint(error)}`,
        );
    expect(await refusal(false)).toBe('23514 closure_is_consented');
    expect(await refusal(true)).toBe('23514 closed_only_at_zero');
    const decide = world.services.inCounty('quota', testCounty, (transaction) =>
      transaction.query(
        `insert into school_change_decisions (proposal_id, outcome, proposed_by, contributors, decided_by, decided_by_name, document_number, decided_on)
         values ($1, 'consented', 'bureau-clerk', '{bureau-clerk}', 'bureau-clerk', 'x', '20号', '2027-07-01')`,
        [proposed.changeId],
      ),
    );
    await expect(decide.catch((error: unknown) => violatedConstraint(error))).resolves.toBe('decider_is_no_contributor');
  });

  test('a merger that was a mistake is corrected as one', async () => {
    const before = await world.balances();
    const { body: proposed } = await propose('merge', 'D', { to: 'A' });
    const { body: merged } = await consent(proposed.changeId);
    const body = { correctionId: randomUUID(), movementId: merged.movementId, scope: 'line', reason: '合并对象有误' };
    expect(await world.bureau().post('/api/quota/corrections', body)).toMatchObject({ status: 200 });
    expect(await world.office().post(`/api/quota/corrections/${body.correctionId}/consent`, paper)).toMatchObject({ status: 200 });
    expect(await world.balances()).toEqual(before);
  });
});
