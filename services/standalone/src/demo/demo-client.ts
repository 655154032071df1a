import { DomainError } from '@jiaobian/kernel';

interface Refusal {
  code?: string;
}

/**
 * One account's requests through the same door as everybody's. Keys are fixed names: a set-up that was killed half-way
 * is gone through again, and what was done is not done twice.
 */
export class DemoClient {
  private constructor(
    private readonly baseUrl: string,
    private readonly token: string,
    private readonly stopping: AbortSignal,
  ) {}

  static async logIn(baseUrl: string, account: string, password: string, stopping: AbortSignal): Promise<DemoClient> {
    const stranger = new DemoClient(baseUrl, '', stopping);
    const { accessToken } = await stranger.post<{ accessToken: string }>('identity/sessions', { account, password }, 'not needed');
    return new DemoClient(baseUrl, accessToken, stopping);
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path, {});
  }

  post<Answer>(path: string, body: unknown, key: string): Promise<Answer> {
    return this.send<Answer>('POST', path, { 'idempotency-key': key, 'content-type': 'application/json' }, JSON.stringify(body));
  }

  upload<Answer>(path: string, workbook: Buffer, key: string): Promise<Answer> {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return this.send<Answer>('POST', path, { 'idempotency-key': key, 'content-type': type }, new Uint8Array(workbook));
  }

  private async send<Answer>(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Uint8Array<ArrayBuffer>,
  ): Promise<Answer> {
    if (this.token) headers['authorization'] = `Bearer ${this.token}`;
    const signal = AbortSignal.any([this.stopping, AbortSignal.timeout(120_000)]);
    const answer = await fetch(`${this.baseUrl}/api/${path}`, { method, headers, body, signal });
    const content = (await answer.json()) as Answer & Refusal;
    if (!answer.ok) throw new DomainError('STANDALONE.DEMO_FAILED', { step: `${method} ${path}`, reason: content.code ?? answer.status });
    return content;
  }
}
