import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { consolePassword as password } from './console-browser';

/** The same county by the services' own addresses: what a test needs to have happened before it opens a page. */
export class CountyByApi {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly url: string) {}

  async get<Answer>(account: string, path: string): Promise<Answer> {
    return this.answer(path, { headers: { authorization: `Bearer ${await this.token(account)}` } });
  }

  async post<Answer = { id: string }>(account: string, path: string, body: object = {}): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${await this.token(account)}`,
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
    };
    return this.answer(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Takes back what waits for the staffing office: the demo county begins with a proposal. */
  async clearDesk(): Promise<void> {
    const { items } = await this.get<{ items: { id: string }[] }>('education-bureau', '/api/pool/adjustments?state=submitted');
    for (const { id } of items) await this.post('education-bureau', `/api/pool/adjustments/${id}/withdraw`, { reason: '另行提出' });
  }

  /** Uploads the September workbook as the bureau, puts it in force, and waits for the entitlements. */
  async importWorkbook(file: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([readFileSync(file)]), 'county.xlsx');
    const headers = { authorization: `Bearer ${await this.token('education-bureau')}`, 'idempotency-key': randomUUID() };
    const { id } = await this.answer<{ id: string }>('/api/registry/imports', { method: 'POST', headers, body: form });
    const stateIs = (state: string) =>
      this.until('education-bureau', `/api/registry/imports/${id}`, (it: { state: string }) => it.state === state);
    await stateIs('ready');
    await this.post('education-bureau', `/api/registry/imports/${id}/confirm`);
    await stateIs('confirmed');
    // What follows from it comes a moment later: 纳福街道第一小学 has grown (docs/walkthrough.md).
    const entitled = '/api/quota/entitlements/5223270003/primary';
    await this.until('education-bureau', entitled, ({ line }: { line: { rounded: number } }) => line.rounded === 57);
    return id;
  }

  async until<Answer>(account: string, path: string, holds: (answer: Answer) => boolean): Promise<Answer> {
    for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
      const answer = await this.get<Answer>(account, path);
      if (holds(answer)) return answer;
    }
    throw new Error(`${path} did not come to it in a minute`);
  }

  private token(account: string): Promise<string> {
    const body = JSON.stringify({ account: `${account}@522327`, password });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const known =
      this.tokens.get(account) ?? this.answer<{ accessToken: string }>('/api/identity/sessions', request).then((it) => it.accessToken);
    this.tokens.set(account, known);
    return known;
  }

  private async answer<Answer>(path: string, request: RequestInit): Promise<Answer> {
    const response = await fetch(this.url + path, request);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }
}
