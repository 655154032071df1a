import { postsRegistered } from '@jiaobian/contracts';
import { newId } from '@jiaobian/kernel';
import { eventually, startTestServices, type TestServices } from '@jiaobian/testing';
import { NoteWhenPostsRegistered, toyService, unguardedService } from './toy-service';

describe('service kit', () => {
  let services: TestServices;
  beforeAll(async () => {
    services = await startTestServices({ definitions: [toyService] });
  });
  afterAll(() => services.stop());

  const notes = async (): Promise<number> =>
    (await services.query<{ count: string }>('pool', 'select count(*) as count from notes')).map(({ count }) => Number(count))[0]!;

  it('a service with a route that names no permission does not start', async () => {
    await expect(startTestServices({ definitions: [unguardedService] })).rejects.toThrow(
      'UnguardedController.read names neither @Permit nor @Public',
    );
  });

  it('a resend with the same key gets the first answer and writes nothing more', async () => {
    const bureau = services.as('education-bureau');
    const first = await bureau.post('/api/pool/notes', { text: 'once' }, { key: 'key-of-once' });
    const before = await notes();
    const again = await bureau.post('/api/pool/notes', { text: 'once' }, { key: 'key-of-once' });
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(await notes()).toBe(before);
  });

  it('twins that arrive at once are one', async () => {
    const bureau = services.as('education-bureau');
    const before = await notes();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => bureau.post('/api/pool/notes', { text: 'twin' }, { key: 'key-of-twins' })),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await notes()).toBe(before + 1);
  });

  it('the same key with other content, or none at all, is refused', async () => {
    const bureau = services.as('education-bureau');
    await bureau.post('/api/pool/notes', { text: 'mine' }, { key: 'key-of-mine' });
    const other = await bureau.post('/api/pool/notes', { text: 'other' }, { key: 'key-of-mine' });
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY.INPUT_MISMATCH']);
    const none = await bureau.post('/api/pool/notes', { text: 'none' }, { key: 'short' });
    expect([none.status, none.body.code]).toEqual([422, 'IDEMPOTENCY.KEY_MISSING']);
    const anothers = await services
      .as('education-bureau', { account: 'second' })
      .post('/api/pool/notes', { text: 'other' }, { key: 'key-of-mine' });
    expect(anothers.status).toBe(200);
  });

  it('a dry run runs everything and changes nothing', async () => {
    const before = await notes();
    const answer = await services.as('education-bureau').post('/api/pool/notes', { text: 'dry' }, { dryRun: true });
    expect([answer.status, answer.body.text, await notes()]).toEqual([200, 'dry', before]);
  });

  it('a refusal and a fault leave nothing behind, and the key stays free', async () => {
    const before = await notes();
    const refused = await services
      .as('education-bureau')
      .post('/api/pool/notes', { text: 'refused' }, { headers: { 'accept-language': 'en' } });
    expect([refused.status, refused.body.detail]).toEqual([409, 'The case is returned; this step is not possible now.']);
    const broken = await services.as('education-bureau').post('/api/pool/notes', { text: 'broken' });
    expect([broken.status, broken.body.code]).toEqual([500, 'SERVICE.INTERNAL']);
    expect(JSON.stringify(broken.body)).not.toContain('secret');
    expect(await notes()).toBe(before);
  });

  it('names every wrong field at once, in both languages', async () => {
    const answer = await services
      .as('education-bureau')
      .post('/api/pool/notes', { text: 5, choice: 'c', day: '2026-02-30', lines: [{ count: '1' }, {}], extra: 1 });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const { fields } = answer.body.details as { fields: { field: string; expected: { zh: string; en: string } }[] };
    expect(fields.map(({ field }) => field).sort()).toEqual(['choice', 'day', 'extra', 'lines[0].count', 'lines[1].count', 'text']);
    expect(fields.find(({ field }) => field === 'day')!.expected).toEqual({ zh: '日期,格式 YYYY-MM-DD', en: 'a day as YYYY-MM-DD' });
  });

  it("shows no other county's note, and says not found", async () => {
    const written = await services.as('education-bureau').post('/api/pool/notes', { text: 'ours' });
    const ours = await services.as('auditor').get(`/api/pool/notes/${written.body.id}`);
    const theirs = await services.as('auditor', { county: '522328' }).get(`/api/pool/notes/${written.body.id}`);
    expect([ours.status, theirs.status]).toEqual([200, 404]);
  });

  it('answers with the correlation id that it was given', async () => {
    const answer = await fetch(`${services.url}/api/pool/nowhere`, { headers: { 'x-correlation-id': 'follow-me-1234' } });
    expect([answer.status, answer.headers.get('x-correlation-id')]).toEqual([404, 'follow-me-1234']);
    expect(((await answer.json()) as { instance: string }).instance).toBe('urn:jiaobian:request:follow-me-1234');
  });

  it('an event that comes three times has one effect; one that is refused is parked and can be replayed', async () => {
    const event = { importId: newId(), registeredBy: 'someone', movements: 1 };
    const id = newId();
    for (let time = 0; time < 3; time += 1) await services.publish(postsRegistered, event, { id });
    const poison = { ...event, importId: newId(), registeredBy: 'poison' };
    await services.publish(postsRegistered, poison);
    await services.settled();
    const effects = (importId: string): Promise<unknown[]> => services.query('pool', 'select 1 from notes where text = $1', [importId]);
    expect([(await effects(event.importId)).length, (await effects(poison.importId)).length]).toEqual([1, 0]);

    const administrator = services.as('administrator');
    const { body: parked } = await administrator.get('/api/pool/events/dead-letters');
    expect(parked.map(({ consumer, type }: Record<string, string>) => [consumer, type])).toEqual([
      ['note-when-posts-registered', postsRegistered.type],
    ]);
    NoteWhenPostsRegistered.mended = true;
    expect((await administrator.post(`/api/pool/events/dead-letters/${parked[0].id}/replay`)).status).toBe(200);
    await eventually(async () => expect((await effects(poison.importId)).length).toBe(1));
    expect((await administrator.get('/api/pool/events/dead-letters')).body).toEqual([]);
    await eventually(async () =>
      expect((await administrator.get('/api/pool/events/lag')).body).toEqual({
        unsent: 0,
        oldestUnsentSeconds: 0,
        refused: 0,
        unhandled: 0,
      }),
    );
    expect((await services.as('hr-bureau').get('/api/pool/events/lag')).status).toBe(403);
  });
});
