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

/** An adjustment that moves one post, up to the consent, which the test gives; beside it there may be a line that the consent declines. */
export class OnePostCase {
  private constructor(
    private readonly offices: CountyOffices,
    readonly year: number,
    readonly id: string,
    readonly move: Move,
    private readonly declined: readonly { lineId: string; reason: string }[],
  ) {}

  /** Drafted as the county needs it, cut down to one post, submitted: from a school whose special-post cohort counts on it, where there is one. */
  static async submit(offices: CountyOffices, year: number, { declining = false } = {}): Promise<OnePostCase> {
    const { bureau } = offices;
    const draft = await offices.send(bureau, 'pool/adjustments', { year });
    const { lines: cohorts } = await offices.read(bureau, 'special-post/coverage');
    const counting = cohorts.filter(({ covered }: Answer) => covered > 0).map(({ schoolCode, stage }: Answer) => `${schoolCode}/${stage}`);
    const useful = draft.lines.filter(({ to, stage }: Move) => asking.includes(`${to}/${stage}`));
    const line = useful.find(({ from, stage }: Move) => counting.includes(`${from}/${stage}`)) ?? useful[0];
    const move = moveOf(line);
    const aside = declining ? [moveOf(draft.lines.find((other: Move) => other.from === 'pool' && other.to !== line.to))] : [];
    const lines = [move, ...aside].map((one) => ({ ...one, count: 1 }));
    const edited = await offices.send(bureau, `pool/adjustments/${draft.id}/lines`, { version: draft.version, lines });
    await offices.send(bureau, `pool/adjustments/${draft.id}/submit`);
    const declined = edited.lines.slice(1).map(({ lineId }: { lineId: string }) => ({ lineId, reason: '另有安排' }));
    return new OnePostCase(offices, year, draft.id, move, declined);
  }

  /** The same key each time: whoever got no answer sends again. */
  consent(): Promise<TestAnswer<Answer>> {
    const decision = { documentNumber: `册编办〔${this.year}〕9号`, meeting: '县委编委会议', decidedOn: `${this.year}-01-20` };
    const body = this.declined.length > 0 ? { ...decision, declined: this.declined } : decision;
    return this.offices.staffing.post(`/api/pool/adjustments/${this.id}/consent`, body, { key: `consent-of-${this.id}` });
  }

  async transferId(): Promise<string> {
    return (await this.offices.read(this.offices.staffing, `pool/adjustments/${this.id}`)).transferId;
  }
}

function moveOf({ from, to, stage, track }: Move): Move {
  return { from, to, stage, track };
}
