import { demoCountyCode } from '@jiaobian/demo-county';
import { TestClient } from '@jiaobian/testing';
import { Office } from './office';
import type { Product } from './product';

// The answer of whatever route: each test reads the fields that it is about, and fails where they are not.
export type Answer = ReturnType<typeof JSON.parse>;

/** Shorter than an access token lives. */
const logInAgainAfterMs = 5 * 60_000;

/** The offices of the demo county, logged in at one installation, over its restarts. */
export class CountyOffices {
  readonly bureau = this.logIn('education-bureau');
  readonly staffing = this.logIn('quota-office');
  readonly auditor = this.logIn('auditor');

  constructor(private readonly product: Product) {}

  /** Reads, and expects an answer. */
  async read(client: TestClient, path: string): Promise<Answer> {
    const { status, body } = await client.get(`/api/${path}`);
    return expectAnswered(path, status, body);
  }

  /** Sends, and expects that it was done. */
  async send(client: TestClient, path: string, content: unknown = {}): Promise<Answer> {
    const { status, body } = await client.post(`/api/${path}`, content);
    return expectAnswered(path, status, body);
  }

  /** The demo county begins with a proposal that holds most of its idle posts. */
  async clearDesk(): Promise<void> {
    const bureau = await Office.logIn(this.product.url, `education-bureau@${demoCountyCode}`, this.password);
    await bureau.clearDesk();
  }

  private get password(): string {
    return this.product.environment['JIAOBIAN_DEMO_PASSWORD']!;
  }

  private logIn(account: string): TestClient {
    let session: { token: Promise<string>; until: number } | undefined;
    return new TestClient(this.product.url, () => {
      if (!session || session.until < Date.now())
        session = { token: this.tokenOf(`${account}@${demoCountyCode}`), until: Date.now() + logInAgainAfterMs };
      return session.token;
    });
  }

  private async tokenOf(account: string): Promise<string> {
    const stranger = new TestClient(this.product.url, async () => '');
    return (await this.send(stranger, 'identity/sessions', { account, password: this.password })).accessToken;
  }
}

function expectAnswered(path: string, status: number, body: Answer): Answer {
  const problem = status === 200 ? undefined : body;
  expect({ path, status, problem }).toEqual({ path, status: 200, problem: undefined });
  return body;
}
