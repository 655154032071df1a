import { eventually, type TestAnswer } from '@jiaobian/testing';
import { primary, type FaultCounty, type Line } from './fault-county';

export const donors = Array.from({ length: 50 }, (_, index) => `D${index}`);
/** 1,000 vacant posts each, enough for every plan that is killed. */
const ofDonor = 1_000;
/** With what school A has, and three in the pool. */
export const total = donors.length * ofDonor + 10 + 3;

export type Problem = { code?: string; messages?: object };

export const line = (from: string, to: string, count = 1): Line => ({ from, to, ...primary, count });
export const statuses = (answers: readonly { status: number }[]): number[] => answers.map(({ status }) => status).sort();
export const away = (answer: TestAnswer<Problem>): boolean => answer.status === 503 && answer.body.code === 'SERVICE.UNAVAILABLE';

/** Schools with posts to give and room to take in, and A and B who want more than there is. */
export async function openFaultCounty(county: FaultCounty): Promise<void> {
  const posts = donors.map((schoolCode) => ({ schoolCode, authorised: ofDonor, occupied: 0 }));
  await county.register([...posts, { schoolCode: 'A', authorised: 10, occupied: 4 }], total);
  await county.census({ ...Object.fromEntries(donors.map((code) => [code, 2 * ofDonor])), A: 20, B: 20 });
  // As the server does by itself within a minute of an import.
  await county.postgres.admin('analyze');
}

/** Asks until the service is there again, as a client does who was told that it is away. */
export function served<Body extends Problem>(send: () => Promise<TestAnswer<Body>>, withinMs = 60_000): Promise<TestAnswer<Body>> {
  return eventually(
    async () => {
      const answer = await send();
      if (away(answer)) throw new Error('the service is away');
      return answer;
    },
    { withinMs, everyMs: 100 },
  );
}
