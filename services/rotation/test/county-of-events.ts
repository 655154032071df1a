import { postsMoved, schoolPostsRecorded, schoolRecorded, staffRecorded, type EventData } from '@jiaobian/contracts';
import { newId } from '@jiaobian/kernel';
import type { TestServices } from '@jiaobian/testing';
import { school as plainSchool, teacher } from './market-facts-of';
import type { School, StaffMember } from '../src/domain/facts';

type Posts = EventData<typeof schoolPostsRecorded>['posts'][number];

/** Junior posts on quota, as the ledger would tell them. */
export function told(schoolCode: string, version: number, facts: Partial<Posts> = {}): Posts {
  const posts = {
    schoolCode,
    stage: 'junior' as const,
    track: 'quota' as const,
    authorised: 50,
    occupied: 50,
    reserved: 0,
    vacant: 0,
    entitled: 50,
  };
  return { ...posts, version, lastEntryId: newId(), lastMovementId: newId(), ...facts };
}

/** What the registry and the ledger publish, in the hands of a test. */
export class CountyOfEvents {
  constructor(
    private readonly services: TestServices,
    private readonly county: string,
  ) {}

  school(schoolCode: string, facts: Partial<School> = {}): Promise<string> {
    const { name, township, area, teachingPoint, closed } = plainSchool(schoolCode, facts);
    const data = { importId: newId(), schoolCode, name, township, kind: 'junior', area, teachingPoint, closed };
    return this.services.publish(schoolRecorded, data, { county: this.county });
  }

  staff(schoolCode: string, people: StaffMember[]): Promise<string> {
    const staff = people.map(({ schoolCode: _school, ...member }) => member);
    return this.services.publish(staffRecorded, { importId: newId(), schoolCode, staff }, { county: this.county });
  }

  /** Teachers of one subject, alike, with names of their own in the county. */
  teachers(schoolCode: string, count: number, facts: Partial<StaffMember> = {}): StaffMember[] {
    const { subject = 'mathematics' } = facts;
    // Forty years old and twelve years there when the school year of the test begins.
    const life = { bornOn: '2059-03-01', enteredOn: '2081-09-01', atSchoolSince: '2087-09-01' };
    const name = (index: number) => `${this.county}/${schoolCode}/${subject}/${index}`;
    return Array.from({ length: count }, (_, index) => teacher(name(index), schoolCode, { ...life, ...facts }));
  }

  posts(posts: Posts, kind: 'import' | 'entitlement' | 'hold' | 'release' = 'import'): Promise<string> {
    const data = { schoolCode: posts.schoolCode, cause: { kind, id: newId(), text: kind }, posts: [posts] };
    return this.services.publish(schoolPostsRecorded, data, { county: this.county });
  }

  /** A consented transfer; the same ids again are the same event again. */
  async transfer(posts: Posts[], ids: { transferId?: string; eventId?: string } = {}): Promise<{ transferId: string; eventId: string }> {
    const transferId = ids.transferId ?? newId();
    const decided = { decidedOn: '2027-01-25', decidedBy: 'clerk', decidedByName: '韦主任', decidedAt: '2027-01-25T08:00:00.000Z' };
    const data: EventData<typeof postsMoved> = {
      transferId,
      caseId: newId(),
      caseKind: 'adjustment',
      schoolYear: 2026,
      reason: '2027 年度编制调整',
      proposedBy: 'bureau',
      decision: { documentNumber: '册编〔2027〕3号', ...decided },
      effectiveOn: '2027-02-01',
      moves: [{ movementId: newId(), from: 'pool', to: posts[0]!.schoolCode, stage: 'junior', track: 'quota', count: 1 }],
      posts,
    };
    const eventId = await this.services.publish(postsMoved, data, { county: this.county, id: ids.eventId });
    return { transferId, eventId };
  }
}
