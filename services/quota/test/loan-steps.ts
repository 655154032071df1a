import { randomUUID } from 'node:crypto';
import type { HoldLine, LoanChangeRequest, LoanStanding, TransferRequest } from '@jiaobian/contracts';
import { addYears } from '@jiaobian/kernel';
import { QuotaWorld } from './quota-world';

export const primary = { stage: 'primary' as const, track: 'quota' as const };
export const decision = { documentNumber: '册编办〔2026〕12号', meeting: '2026年第3次编委会', decidedOn: '2026-03-02' };
const dayMs = 86_400_000;

/** The county's day, so many days from now. */
export function day(fromToday: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + fromToday * dayMs));
}

export type Instalments = [dueOn: string, count: number][];

export function line(schoolCode: string, authorised: number, occupied: number) {
  return { schoolCode, ...primary, authorised, occupied };
}

/** What offices do with loans, in as few words as a test needs. */
export function loanSteps(world: () => QuotaWorld) {
  const hold = (to: string, count: number, change: Partial<{ from: string }> = {}) =>
    world().hold([{ from: 'pool', to, ...primary, count, ...change } as Omit<HoldLine, 'lineId'>], { caseKind: 'loan' });

  function consent(holdId: string, startsOn: string, instalments: Instalments, change: Partial<TransferRequest> = {}, account?: string) {
    const request = world().transferRequest(holdId, {
      effectiveOn: startsOn,
      decision,
      loan: {
        loanId: randomUUID(),
        purpose: '学生增长,阶段性需要',
        instalments: instalments.map(([dueOn, count]) => ({ pendingId: randomUUID(), dueOn, count })),
      },
      ...change,
    });
    return world().office(account).post('/api/quota/transfers', request);
  }

  async function lent(to: string, startsOn: string, instalments: Instalments): Promise<LoanStanding> {
    await world().onDay(startsOn, async () => {
      const { body: held } = await hold(
        to,
        instalments.reduce((sum, [, count]) => sum + count, 0),
      );
      expect(await consent(held.holdId, startsOn, instalments)).toMatchObject({ status: 200 });
    });
    return (await world().auditor().get('/api/quota/loans')).body[0];
  }

  const show = async (loanId: string): Promise<LoanStanding> => (await world().auditor().get(`/api/quota/loans/${loanId}`)).body;
  const openOf = ({ pendings }: LoanStanding) =>
    pendings.filter(({ state }) => state === 'open').map(({ count, posted }) => count - posted);

  async function propose(loan: LoanStanding, terms: Partial<LoanChangeRequest> & Pick<LoanChangeRequest, 'kind'>) {
    const request: LoanChangeRequest = {
      changeId: randomUUID(),
      loanId: loan.loanId,
      caseId: randomUUID(),
      reason: '学校申请',
      contributors: [],
      ...terms,
    };
    const client = terms.kind === 'recall' ? world().office('recaller') : world().bureau();
    return { changeId: request.changeId, answer: await client.post('/api/quota/loan-changes', request) };
  }

  const agree = (changeId: string, account?: string) =>
    world().office(account).post(`/api/quota/loan-changes/${changeId}/consent`, { decision });

  async function changed(loan: LoanStanding, terms: Partial<LoanChangeRequest> & Pick<LoanChangeRequest, 'kind'>) {
    const { changeId, answer } = await propose(loan, terms);
    expect(answer).toMatchObject({ status: 200, body: { state: 'proposed' } });
    return agree(changeId);
  }

  const asked = (...instalments: Instalments) => instalments.map(([dueOn, count]) => ({ pendingId: randomUUID(), dueOn, count }));
  const postDue = () => world().bureau().post('/api/quota/loans/post-due');
  const pooled = async () => (await world().balances())['pool/any/quota/vacant'];

  return { hold, consent, lent, show, openOf, propose, agree, changed, asked, postDue, pooled };
}

/** B lacks 15 (entitled 20, holds 5), C is full, D over-quota; BIG lacks 1,400. 1,300 posts lie in the pool. */
export async function openLoanCounty(): Promise<QuotaWorld> {
  const world = await QuotaWorld.start();
  // Before the oldest loan of a test.
  const opened = addYears(day(0), -4);
  await world.onDay(opened, () =>
    world.register([line('B', 5, 5), line('C', 10, 10), line('D', 5, 7), line('BIG', 100, 100)], { quota: 1420 }, { decidedOn: opened }),
  );
  await world.census([
    { code: 'B', stages: [{ stage: 'primary', pupils: 380, classes: 6 }] },
    { code: 'C', stages: [{ stage: 'primary', pupils: 190, classes: 6 }] },
    { code: 'D', stages: [{ stage: 'primary', pupils: 380, classes: 6 }] },
    { code: 'BIG', stages: [{ stage: 'primary', pupils: 28_500, classes: 600 }] },
  ]);
  return world;
}
