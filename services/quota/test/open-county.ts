import type { GateBlock } from '@jiaobian/contracts';
import type { QuotaWorld } from './quota-world';

/** Primary schools: A gives (10 posts, 8 people, entitled 5), B grew (5 posts, entitled 20), C is full, D over-quota. 6 posts in the pool. */
export async function openCounty(world: QuotaWorld): Promise<void> {
  const line = (schoolCode: string, authorised: number, occupied: number) => ({
    schoolCode,
    stage: 'primary' as const,
    track: 'quota' as const,
    authorised,
    occupied,
  });
  const registered = await world.register([line('A', 10, 8), line('B', 5, 5), line('C', 10, 10), line('D', 5, 7)], { quota: 36 });
  expect(registered).toMatchObject({ status: 200, body: { movements: 5 } });
  const school = (code: string, pupils: number) => ({ code, stages: [{ stage: 'primary' as const, pupils, classes: 6 }] });
  await world.census([school('A', 95), school('B', 380), school('C', 190), school('D', 380)]);
}

export const move = (from: string, to: string, count: number) => ({ from, to, stage: 'primary' as const, track: 'quota' as const, count });
export const codesOf = (body: { details: { blocks: GateBlock[] } }) => body.details.blocks.map(({ code, unit }) => `${unit} ${code}`);
