import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

type Json = ReturnType<typeof JSON.parse>;

/** One office at work over HTTP, as the benches and the tests of the whole product need it. */
export class Office {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async logIn(url: string, account: string, password: string): Promise<Office> {
    const answer = await fetch(`${url}/api/identity/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password }),
    });
    return new Office(url, ((await checked(answer)) as { accessToken: string }).accessToken);
  }

  async get(path: string): Promise<Json> {
    return checked(await fetch(`${this.url}/api/${path}`, { headers: this.headers() }));
  }

  async post(path: string, body: unknown = {}): Promise<Json> {
    const headers = { ...this.headers(), 'content-type': 'application/json' };
    return checked(await fetch(`${this.url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  /** Takes back what waits for the staffing office: the demo county begins with a proposal. */
  async clearDesk(): Promise<void> {
    const { items } = (await this.get('pool/adjustments?state=submitted')) as { items: { id: string }[] };
    for (const { id } of items) await this.post(`pool/adjustments/${id}/withdraw`, { reason: '另行提出' });
  }

  /** Uploads, waits for the preview, confirms. */
  async import(form: FormData): Promise<string> {
    const { id } = (await checked(
      await fetch(`${this.url}/api/registry/imports`, { method: 'POST', headers: this.headers(), body: form }),
    )) as { id: string };
    for (;;) {
      const { state, problemCount } = (await this.get(`registry/imports/${id}`)) as { state: string; problemCount: number };
      if (state === 'ready') break;
      if (state !== 'reading') throw new Error(`the import is ${state} with ${problemCount} problems`);
      await pause(50);
    }
    await this.post(`registry/imports/${id}/confirm`);
    return id;
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}`, 'idempotency-key': randomUUID() };
  }
}

async function checked(answer: Response): Promise<Json> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 500)}`);
  return JSON.parse(text);
}
