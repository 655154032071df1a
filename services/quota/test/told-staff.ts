import { randomUUID } from 'node:crypto';
import { takeStaff } from '../src/named-posts/take-staff';
import type { QuotaWorld } from './quota-world';

export const person = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The list of a primary school as the registry tells it at an instant: teachers on the quota track, by their numbers. */
export async function tellStaff(
  world: QuotaWorld,
  county: string,
  list: { school: string; people: readonly number[]; atSchoolSince: string; toldAt: string },
): Promise<void> {
  const staff = list.people.map((number) => ({
    personId: person(number),
    name: `教师${number}`,
    sex: 'female' as const,
    bornOn: '1990-01-01',
    stage: 'primary' as const,
    subject: 'chinese' as const,
    track: 'quota' as const,
    title: '',
    duty: '',
    enteredOn: '2020-09-01',
    atSchoolSince: list.atSchoolSince,
    backbone: false,
    exemptions: [],
  }));
  await world.services.inCounty('quota', county, (transaction) =>
    takeStaff(transaction, { importId: randomUUID(), schoolCode: list.school, staff }, list.toldAt),
  );
}
