import type { TestAnswer, TestClient, TestServices } from '@jiaobian/testing';
import { allDefinitions, startAllServices } from './all-services';
import { databaseFingerprint } from './database-fingerprint';

interface Command {
  name: string;
  path: string;
  /** Takes a JSON body with declared fields. */
  hasBody: boolean;
}

interface Problem {
  code: string;
  details: { fields: unknown[] };
}

interface OpenApi {
  paths: Record<
    string,
    Record<string, { parameters?: { name: string; in: string }[]; requestBody?: { content?: Record<string, unknown> } }>
  >;
}

const someId = '00000000-0000-8000-8000-000000000000';
/** Public by their nature: they are how one logs in. */
const withoutLogin = /^\/api\/identity\/sessions(\/refresh)?$/;

describe('every command of every service', () => {
  let services: TestServices;
  let commands: Command[];

  beforeAll(async () => {
    services = await startAllServices();
    commands = (await Promise.all(allDefinitions.map(({ name }) => commandsOf(services.as('auditor'), name)))).flat();
  }, 120_000);
  afterAll(() => services.stop());

  async function refusalsOf(
    ask: (command: Command) => Promise<{ status: number; code: unknown } | undefined>,
  ): Promise<Record<string, unknown>> {
    const before = await databaseFingerprint(services);
    const answers: Record<string, unknown> = {};
    for (const command of commands) {
      const answer = await ask(command);
      if (answer) answers[command.name] = `${answer.status} ${String(answer.code)}`;
    }
    expect(await databaseFingerprint(services)).toEqual(before);
    return answers;
  }

  const all = (answer: string, chosen = commands): Record<string, string> => Object.fromEntries(chosen.map(({ name }) => [name, answer]));

  it('is found in the API reference', () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  it('refuses whoever has not logged in', async () => {
    const answers = await refusalsOf(async ({ path }) => plain(await fetch(services.url + path, { method: 'POST' })));
    expect(answers).toEqual(all('401 AUTH.REQUIRED'));
  });

  it('refuses an expired and a forged token', async () => {
    const expired = services.as('education-bureau', { lifetimeSeconds: -60 });
    expect(await refusalsOf(async ({ path }) => shortened(await expired.post(path)))).toEqual(all('401 AUTH.TOKEN_INVALID'));
    const forged = {
      authorization: `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"iss":"jiaobian-identity"}').toString('base64url')}.`,
    };
    expect(await refusalsOf(async ({ path }) => plain(await fetch(services.url + path, { method: 'POST', headers: forged })))).toEqual(
      all('401 AUTH.TOKEN_INVALID'),
    );
  });

  it('refuses the auditor, who changes nothing', async () => {
    const auditor = services.as('auditor');
    // A question that is too long for an address is asked by POST; it changes nothing, as the fingerprint shows.
    const answers = await refusalsOf(async ({ path }) => shortened(await auditor.post(path)));
    expect(answers).toEqual({ ...all('403 AUTH.FORBIDDEN'), '/api/quota/what-ifs': '422 REQUEST.INVALID' });
  });

  it('refuses unknown fields and wrong types, and names them', async () => {
    const chosen = commands.filter(({ hasBody }) => hasBody);
    const answers = await refusalsOf(async (command) => {
      if (!command.hasBody) return undefined;
      const answer = await permitted(services, command, { noSuchField: 1, reason: { nested: [] }, year: 'x', schoolYear: 'x', lines: 7 });
      expect({ name: command.name, fields: answer.body.details.fields }).toEqual({
        name: command.name,
        fields: expect.arrayContaining([{ field: 'noSuchField', expected: { zh: expect.any(String), en: expect.any(String) } }]),
      });
      return shortened(answer);
    });
    expect(answers).toEqual(all('422 REQUEST.INVALID', chosen));
  });
});

async function commandsOf(client: TestClient, service: string): Promise<Command[]> {
  const { body } = await client.get<OpenApi>(`/api/${service}/openapi.json`);
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method === 'post')
      .filter(() => !withoutLogin.test(path))
      .map(([, { requestBody }]) => ({
        name: path,
        path: path.replace(/\{(\w+)\}/g, (_, name: string) => (/year/i.test(name) ? '2027' : /code/i.test(name) ? 'S1' : someId)),
        hasBody: requestBody?.content?.['application/json'] !== undefined,
      })),
  );
}

/** Tries the roles until one may ask. */
async function permitted(services: TestServices, command: Command, body: unknown): Promise<TestAnswer<Problem>> {
  for (const role of ['education-bureau', 'quota-office', 'administrator'] as const) {
    const answer = await services.as(role).post<Problem>(command.path, body);
    if (answer.status !== 403) return answer;
  }
  return services.as('school', { school: 'S1' }).post<Problem>(command.path, body);
}

const shortened = (answer: { status: number; body: { code?: string } }): { status: number; code: unknown } => ({
  status: answer.status,
  code: answer.body.code,
});

async function plain(answer: Response): Promise<{ status: number; code: unknown }> {
  return { status: answer.status, code: ((await answer.json()) as { code?: string }).code };
}
