import { randomUUID } from 'node:crypto';

// The answer of whatever route: each test reads the fields that it is about, and fails where they are not.
type Json = ReturnType<typeof JSON.parse>;

export interface TestAnswer<Body> {
  status: number;
  body: Body;
  headers: Headers;
}

export interface TestRequestOptions {
  /** Default a new one for each call. */
  key?: string;
  dryRun?: boolean;
  headers?: Record<string, string>;
}

/** One account's requests over real HTTP. */
export class TestClient {
  constructor(
    private readonly url: string,
    private readonly token: () => Promise<string>,
  ) {}

  get<Body = Json>(path: string): Promise<TestAnswer<Body>> {
    return this.send<Body>('GET', path, undefined, {});
  }

  /** The answer as it came: for files. */
  async file(path: string): Promise<TestAnswer<Buffer>> {
    const answer = await fetch(this.url + path, { headers: { authorization: `Bearer ${await this.token()}` } });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  }

  post<Body = Json>(path: string, body: unknown = {}, options: TestRequestOptions = {}): Promise<TestAnswer<Body>> {
    const query = options.dryRun ? `${path.includes('?') ? '&' : '?'}dryRun=true` : '';
    const headers = { 'content-type': 'application/json', 'idempotency-key': options.key ?? randomUUID(), ...options.headers };
    return this.send<Body>('POST', path + query, Buffer.isBuffer(body) ? body : JSON.stringify(body), headers);
  }

  /** The data of server-sent events as they come, until the caller has seen enough. */
  async *events<Data = Json>(path: string): AsyncGenerator<Data> {
    const stop = new AbortController();
    try {
      const headers = { authorization: `Bearer ${await this.token()}`, accept: 'text/event-stream' };
      const answer = await fetch(this.url + path, { headers, signal: stop.signal });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      let text = '';
      for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
        const parts = (text + chunk).split('\n\n');
        text = parts.pop()!;
        for (const part of parts) {
          const data = /^data: (.*)$/m.exec(part)?.[1];
          if (data) yield JSON.parse(data) as Data;
        }
      }
    } finally {
      stop.abort();
    }
  }

  private async send<Body>(
    method: string,
    path: string,
    body: string | Buffer | undefined,
    headers: Record<string, string>,
  ): Promise<TestAnswer<Body>> {
    const authorization = `Bearer ${await this.token()}`;
    const answer = await fetch(this.url + path, { method, body: body as RequestInit['body'], headers: { authorization, ...headers } });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: parsed(text) as Body };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
