import type { TestAnswer } from '@jiaobian/testing';
import { hiringRequests, rotationRequests } from '../src/demo/demo-requests';
import type { Answer, CountyOffices } from './county-offices';

export interface Move {
  from: string;
  to: string;
  stage: string;
  track: string;
}

/** The schools for which one post more changes the hiring plan as well as the rotation schedule. */
const asking = hiringRequests
  .filter((wish) => rotationRequests.some(({ schoolCode, stage }) => schoolCode === wish.schoolCode && stage === wish.stage))
  .map(({ schoolCode, stage }) => `${schoolCode}/${stage}`);

/** An adjustment that moves one post, up to the consent, which the test gives. */
export class OnePostCase {
  private constructor(
    private readonly offices: CountyOffices,
    readonly year: number,
    readonly id: string,
    readonly move: Move,
  ) {}

  /** Drafted as the county needs it, cut down to one post, submitted: from a school whose special-post cohort counts on it, where there is one. */
  static async submit(offices: CountyOffices, year: number): Promise<OnePostCase> {
    const { bureau } = offices;
    const draft = await offices.send(bureau, 'pool/adjustments', { year });
    const { lines: cohorts } = await offices.read(bureau, 'special-post/coverage');
    const counting = cohorts.filter(({ covered }: Answer) => covered > 0).map(({ schoolCode, stage }: Answer) => `${schoolCode}/${stage}`);
    const useful = draft.lines.filter(({ to, stage }: Move) => asking.includes(`${to}/${stage}`));
    const line = useful.find(({ from, stage }: Move) => counting.includes(`${from}/${stage}`)) ?? useful[0];
    const move = { from: line.from, to: line.to, stage: line.stage, track: line.track };
    await offices.send(bureau, `pool/adjustments/${draft.id}/lines`, { version: draft.version, lines: [{ ...move, count: 1 }] });
    await offices.send(bureau, `pool/adjustments/${draft.id}/submit`);
    return new OnePostCase(offices, year, draft.id, move);
  }

  /** The same key each time: whoever got no answer sends again. */
  consent(): Promise<TestAnswer<Answer>> {
    const decision = { documentNumber: `册编办〔${this.year}〕9号`, meeting: '县委编委会议', decidedOn: `${this.year}-01-20` };
    return this.offices.staffing.post(`/api/pool/adjustments/${this.id}/consent`, decision, { key: `consent-of-${this.id}` });
  }

  async transferId(): Promise<string> {
    return (await this.offices.read(this.offices.staffing, `pool/adjustments/${this.id}`)).transferId;
  }
}
