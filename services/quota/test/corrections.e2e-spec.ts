import { randomUUID } from 'node:crypto';
import { codesOf, move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

const decision = { documentNumber: '册编办〔2027〕9号', meeting: '2027年第2次编委会', decidedOn: '2027-03-01' };

/** So many days from today, in China. */
const inDays = (days: number): string => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const today = inDays(0);

describe('a movement that was a mistake is corrected', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
  });
  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  async function moved(...lines: ReturnType<typeof move>[]): Promise<string[]> {
    const { body: hold } = await world.hold(lines);
    const { body } = await world.transfer(hold.holdId, { effectiveOn: today });
    return body.movements.map(({ movementId }: { movementId: string }) => movementId);
  }

  const proposal = (movementId: string, change: object = {}) => ({
    correctionId: randomUUID(),
    movementId,
    scope: 'line',
    reason: '划转数字填错',
    ...change,
  });
  const propose = (movementId: string, change: object = {}, by = world.bureau()) =>
    by.post('/api/quota/corrections', proposal(movementId, change));
  const consent = (correctionId: string, by = world.office()) => by.post(`/api/quota/corrections/${correctionId}/consent`, decision);

  test('before it takes effect: its posts are free at once, and not from that day on', async () => {
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    const { body: transfer } = await world.transfer(hold.holdId, { effectiveOn: inDays(60) });
    const { body: proposed } = await propose(transfer.movements[0].movementId);
    expect(await consent(proposed.correctionId)).toMatchObject({ status: 200 });
    expect(await world.hold([move('A', 'B', 2)])).toMatchObject({ status: 200 });
  });

  test('by a mirrored movement that names the original, with reason, document and a second person', async () => {
    const before = await world.balances();
    const [movementId] = await moved(move('A', 'B', 2));
    const proposed = await propose(movementId!);
    expect(proposed).toMatchObject({ status: 200, body: { state: 'proposed', movementIds: [movementId] } });
    expect(await world.balances()).toMatchObject({ 'A/primary/quota/occupied': 8, 'B/primary/quota/vacant': 2 });
    const { correctionId } = proposed.body;

    expect(await consent(correctionId)).toMatchObject({ status: 200, body: { state: 'consented' } });
    expect(await world.balances()).toEqual(before);
    const { body: original } = await world.auditor().get(`/api/quota/movements/${movementId}`);
    const { body: reversal } = await world.auditor().get(`/api/quota/movements/${original.reversedBy}`);
    expect(original.correctable).toBe(false);
    expect(reversal).toMatchObject({
      kind: 'correction',
      reverses: movementId,
      proposedBy: 'bureau-clerk',
      approvedBy: 'office-clerk',
      documentNumber: decision.documentNumber,
      reason: '更正:划转数字填错',
      effectiveOn: original.effectiveOn,
      causeKind: 'correction',
      causeId: correctionId,
    });
    const amounts = ({ entries }: { entries: { account: { id: string }; amount: number }[] }, sign: number) =>
      Object.fromEntries(entries.map(({ account, amount }) => [account.id, sign * amount]));
    expect(amounts(reversal, -1)).toEqual(amounts(original, 1));

    const { body: list } = await world.auditor().get('/api/quota/corrections?state=consented');
    expect(list).toMatchObject([{ correctionId, decidedBy: 'office-clerk', lines: [{ movementId, reversedBy: original.reversedBy }] }]);
    const told = await world.published<{ schoolCode: string; cause: object; posts: object[] }>('jiaobian.quota.school-posts-recorded.v1');
    const corrected = told.filter(({ cause }) => (cause as { kind: string }).kind === 'correction');
    expect(corrected).toMatchObject([
      { schoolCode: 'A', cause: { id: correctionId, documentNumber: decision.documentNumber }, posts: [{ vacant: 2, authorised: 10 }] },
      { schoolCode: 'B', cause: { sentence: 'posts-corrected' }, posts: [{ vacant: 0, authorised: 5 }] },
    ]);
  });

  test('never by who proposed it, whose name it was proposed in, or somebody without the right', async () => {
    const [movementId] = await moved(move('A', 'B', 2));
    const { body } = await propose(movementId!, {}, world.office());
    expect(await consent(body.correctionId)).toMatchObject({ status: 403, body: { code: 'CASE.SAME_PERSON' } });
    expect(await consent(body.correctionId, world.bureau('other'))).toMatchObject({ status: 403, body: { code: 'AUTH.FORBIDDEN' } });
    const refuse = world.office().post(`/api/quota/corrections/${body.correctionId}/refuse`, { opinion: '数字无误' });
    expect(await refuse).toMatchObject({ status: 403, body: { code: 'CASE.SAME_PERSON' } });
    expect(await world.auditor().post('/api/quota/corrections', proposal(movementId!))).toMatchObject({ status: 403 });
    expect(await consent(body.correctionId, world.office('second-office-clerk'))).toMatchObject({ status: 200 });
  });

  test('once: neither again, nor the reversal itself, nor by two proposals, nor what ends by a step of its own', async () => {
    const [movementId] = await moved(move('A', 'B', 2));
    const [first, second] = [(await propose(movementId!)).body, (await propose(movementId!)).body];
    expect(await consent(first.correctionId)).toMatchObject({ status: 200 });
    expect(await consent(first.correctionId)).toMatchObject({ status: 409, body: { code: 'CORRECTION.STATE' } });
    expect(await consent(second.correctionId)).toMatchObject({ status: 409, body: { code: 'CORRECTION.ALREADY_CORRECTED' } });
    expect(await propose(movementId!)).toMatchObject({ status: 409, body: { code: 'CORRECTION.ALREADY_CORRECTED' } });
    const { reversedBy } = (await world.auditor().get(`/api/quota/movements/${movementId}`)).body;
    const notCorrectable = { status: 409, body: { code: 'CORRECTION.NOT_CORRECTABLE' } };
    expect(await propose(reversedBy)).toMatchObject(notCorrectable);
    const { body: hold } = await world.hold([move('A', 'B', 1)]);
    const { lines } = (await world.auditor().get(`/api/quota/holds/${hold.holdId}`)).body;
    expect(await propose(lines[0].movementId)).toMatchObject(notCorrectable);
    expect(await propose(randomUUID())).toMatchObject({ status: 404, body: { code: 'LEDGER.MOVEMENT_NOT_FOUND' } });
  });

  test('not where the posts have gone on: the refusal names the entries and who has the posts now', async () => {
    const [toB] = await moved(move('pool', 'B', 3));
    const { body: proposed } = await propose(toB!);
    const [onward] = await moved(move('B', 'pool', 2));
    const refused = await consent(proposed.correctionId);
    expect(codesOf(refused.body)).toEqual(['B POSTS_GONE']);
    expect(refused.body.details.blocks[0]).toMatchObject({
      lineId: toB,
      asked: 3,
      available: 1,
      holders: [{ unit: 'pool', state: 'vacant', count: 2, movementId: onward, documentNumber: '册编办〔2027〕1号' }],
    });
    expect(refused.body.details.blocks[0].entryIds).toHaveLength(1);
    expect(codesOf((await propose(toB!)).body)).toEqual(['B POSTS_GONE']);
    // Nothing of the refused consent is left: it can be given again once the posts are back.
    expect((await world.auditor().get(`/api/quota/corrections/${proposed.correctionId}`)).body.state).toBe('proposed');
    const { body: back } = await propose(onward!);
    expect(await consent(back.correctionId)).toMatchObject({ status: 200 });
    expect(await consent(proposed.correctionId)).toMatchObject({ status: 200 });
  });

  test('not where people stand on the posts by now', async () => {
    const [fromA] = await moved(move('A', 'B', 2));
    const { body: proposed } = await propose(fromA!);
    const line = (schoolCode: string, authorised: number, occupied: number) => ({
      ...{ schoolCode, stage: 'primary' as const, track: 'quota' as const },
      ...{ authorised, occupied },
    });
    await world.register([line('A', 8, 8), line('B', 7, 6), line('C', 10, 10), line('D', 5, 7)], { quota: 36 });
    const refused = await consent(proposed.correctionId);
    expect(codesOf(refused.body)).toEqual(['B POSTS_GONE']);
    expect(refused.body.details.blocks[0]).toMatchObject({ asked: 2, available: 1, holders: [{ unit: 'B', state: 'occupied', count: 1 }] });
  });

  test('a school gets back what was its own although the standards give it less by now, and no more than that', async () => {
    await moved(move('pool', 'B', 3));
    const [mistake] = await moved(move('B', 'pool', 2));
    const shrunk = { code: 'B', stages: [{ stage: 'primary' as const, pupils: 95, classes: 6 }] };
    await world.census([shrunk], { on: '2026-09-02' });
    const { body: dryRun } = await propose(mistake!);
    const trial = await world.office().post(`/api/quota/corrections/${dryRun.correctionId}/consent`, decision, { dryRun: true });
    expect(trial).toMatchObject({ status: 200 });

    await world.census([{ ...shrunk, stages: [{ stage: 'primary', pupils: 152, classes: 6 }] }], { on: '2026-09-03' });
    await moved(move('pool', 'B', 2));
    const refused = await consent(dryRun.correctionId);
    expect(codesOf(refused.body)).toEqual(['B ABOVE_ENTITLEMENT']);
    expect(refused.body.details.blocks[0]).toMatchObject({ asked: 2, available: 0 });
  });

  test('all lines of a decision together or one alone, all or nothing', async () => {
    const before = await world.balances();
    const [fromA, fromPool] = await moved(move('A', 'B', 2), move('pool', 'B', 3));
    const whole = await propose(fromA!, { scope: 'decision' });
    expect(new Set(whole.body.movementIds)).toEqual(new Set([fromA, fromPool]));
    const { body: alone } = await propose(fromPool!);
    expect(await consent(alone.correctionId)).toMatchObject({ status: 200 });
    expect(await world.balances()).toMatchObject({ 'pool/any/quota/vacant': 6, 'B/primary/quota/vacant': 2 });
    // One of its lines has been corrected by now: nothing of it is done.
    expect(await consent(whole.body.correctionId)).toMatchObject({ status: 409, body: { code: 'CORRECTION.ALREADY_CORRECTED' } });
    expect(await world.balances()).toMatchObject({ 'B/primary/quota/vacant': 2 });
    const rest = await propose(fromA!, { scope: 'decision' });
    expect(rest.body.movementIds).toEqual([fromA]);
    expect(await consent(rest.body.correctionId)).toMatchObject({ status: 200 });
    expect(await world.balances()).toEqual(before);
  });

  test('an import’s movement is corrected, its total is not', async () => {
    const { body: found } = await world.auditor().get('/api/quota/movements?document=3号');
    const byKind = (kind: string) => found.find((movement: { kind: string }) => movement.kind === kind).id as string;
    expect(await propose(byKind('total'))).toMatchObject({ status: 409, body: { code: 'CORRECTION.NOT_CORRECTABLE' } });
    expect(await propose(byKind('registration'), { scope: 'decision' })).toMatchObject({ body: { code: 'CORRECTION.NOT_CORRECTABLE' } });
    const ofD = found.find(({ reason }: { reason: string }) => reason === '登记核定编制 5、实有 7 人').id as string;
    const { body } = await propose(ofD);
    expect(await consent(body.correctionId)).toMatchObject({ status: 200 });
    const balances = await world.balances();
    expect(balances).toMatchObject({ 'pool/any/quota/vacant': 11 });
    expect(Object.keys(balances).filter((place) => place.startsWith('D/'))).toEqual([]);
  });

  test('takes effect on the day of the original or later, and the same id says the same', async () => {
    const [movementId] = await moved(move('A', 'B', 2));
    const early = { status: 422, body: { code: 'CORRECTION.BEFORE_ORIGINAL' } };
    expect(await propose(movementId!, { effectiveOn: inDays(-1) })).toMatchObject(early);
    const later = proposal(movementId!, { effectiveOn: inDays(30) });
    expect(await world.bureau().post('/api/quota/corrections', later)).toMatchObject({ status: 200 });
    expect(await world.bureau().post('/api/quota/corrections', later)).toMatchObject({ status: 200, body: { state: 'proposed' } });
    const otherwise = { ...later, reason: '别的原因' };
    expect(await world.bureau().post('/api/quota/corrections', otherwise)).toMatchObject({
      status: 409,
      body: { code: 'CORRECTION.DIFFERS' },
    });
    const dryRun = await world.office().post(`/api/quota/corrections/${later.correctionId}/consent`, decision, { dryRun: true });
    expect(dryRun).toMatchObject({ status: 200, body: { state: 'consented' } });
    expect(await consent(later.correctionId)).toMatchObject({ status: 200 });
    const asOf = (day: string) => world.auditor().get(`/api/quota/accounts?unit=B&asOf=${day}`);
    const vacantOn = async (day: string) => (await asOf(day)).body.find(({ state }: { state: string }) => state === 'vacant')?.balance;
    expect([await vacantOn(inDays(29)), await vacantOn(inDays(30))]).toEqual([2, 0]);
  });

  test('a proposal is declined or withdrawn with its reason, and stays on record', async () => {
    const [movementId] = await moved(move('A', 'B', 2));
    const [declined, withdrawn] = [(await propose(movementId!)).body.correctionId, (await propose(movementId!)).body.correctionId];
    const end = (id: string, step: string, by: ReturnType<typeof world.office>) =>
      by.post(`/api/quota/corrections/${id}/${step}`, { opinion: '数字无误' });
    expect(await end(declined, 'refuse', world.office())).toMatchObject({ status: 200, body: { state: 'declined' } });
    expect(await consent(declined)).toMatchObject({ status: 409, body: { code: 'CORRECTION.STATE' } });
    expect(await end(withdrawn, 'withdraw', world.bureau('other'))).toMatchObject({
      status: 403,
      body: { code: 'CORRECTION.NOT_PROPOSER' },
    });
    expect(await end(withdrawn, 'withdraw', world.bureau())).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    const { body: list } = await world.auditor().get('/api/quota/corrections');
    expect(list.map(({ state, opinion }: { state: string; opinion: string }) => [state, opinion]).sort()).toEqual([
      ['declined', '数字无误'],
      ['withdrawn', '数字无误'],
    ]);
    expect(await world.balances()).toMatchObject({ 'B/primary/quota/vacant': 2 });
  });

  test('of two corrections of one movement at once one wins', async () => {
    const before = await world.balances();
    const [movementId] = await moved(move('A', 'B', 2));
    const proposed = await Promise.all(Array.from({ length: 8 }, () => propose(movementId!)));
    const twice = [...proposed, ...proposed];
    const answers = await Promise.all(twice.map(({ body }, index) => consent(body.correctionId, world.office(`office-${index}`))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(15);
    expect(await world.balances()).toEqual(before);
  });
});
