import { readFileSync } from 'node:fs';
import { eventually } from '@jiaobian/testing';
import { Office } from '../office';
import { consolePassword } from './console-browser';

/** The same county by the services' own addresses: what a test needs to have happened before it opens a page. */
export class CountyByApi {
  private readonly offices = new Map<string, Promise<Office>>();

  constructor(
    private readonly url: string,
    private readonly password = consolePassword,
  ) {}

  async get<Answer>(account: string, path: string): Promise<Answer> {
    return (await this.office(account)).get(path);
  }

  async post<Answer = { id: string }>(account: string, path: string, body: object = {}): Promise<Answer> {
    return (await this.office(account)).post(path, body);
  }

  async clearDesk(): Promise<void> {
    await (await this.office('education-bureau')).clearDesk();
  }

  /** Uploads the September workbook as the bureau, puts it in force, and waits for the entitlements. */
  async importWorkbook(file: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([readFileSync(file)]), 'county.xlsx');
    const id = await (await this.office('education-bureau')).import(form);
    // What follows from it comes a moment later: 纳福街道第一小学 has grown (docs/walkthrough.md).
    const entitled = 'quota/entitlements/5223270003/primary';
    await this.until('education-bureau', entitled, ({ line }: { line: { rounded: number } }) => line.rounded === 57);
    return id;
  }

  async until<Answer>(account: string, path: string, holds: (answer: Answer) => boolean): Promise<Answer> {
    const look = async (): Promise<Answer> => {
      const answer = await this.get<Answer>(account, path);
      if (!holds(answer)) throw new Error(`${path} has not come to it: ${JSON.stringify(answer).slice(0, 200)}`);
      return answer;
    };
    return eventually(look, { withinMs: 60_000, everyMs: 100 });
  }

  private office(account: string): Promise<Office> {
    const known = this.offices.get(account) ?? Office.logIn(this.url, `${account}@522327`, this.password);
    this.offices.set(account, known);
    return known;
  }
}
