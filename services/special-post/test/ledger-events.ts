import type { EventData, postsMoved, schoolPostsRecorded, schoolRecorded, staffRecorded } from '@jiaobian/contracts';
import { newId } from '@jiaobian/kernel';

type SchoolPosts = EventData<typeof schoolPostsRecorded>['posts'][number];
type Member = EventData<typeof staffRecorded>['staff'][number];

/** Posts of a school as the ledger tells them: quota posts of a junior stage where nothing else is said. */
export function schoolPosts(schoolCode: string, figures: Partial<SchoolPosts> = {}): SchoolPosts {
  const { occupied = 10, vacant = 5, reserved = 0 } = figures;
  return {
    schoolCode,
    stage: 'junior',
    track: 'quota',
    occupied,
    vacant,
    reserved,
    authorised: occupied + vacant + reserved,
    version: 1,
    lastEntryId: newId(),
    lastMovementId: newId(),
    ...figures,
  };
}

export function postsOfSchool(posts: SchoolPosts[], kind: 'import' | 'hold' = 'import'): EventData<typeof schoolPostsRecorded> {
  return { schoolCode: posts[0]!.schoolCode, cause: { kind, id: newId(), text: `因${kind}` }, posts };
}

export function school(schoolCode: string, facts: Partial<EventData<typeof schoolRecorded>> = {}): EventData<typeof schoolRecorded> {
  return {
    importId: newId(),
    schoolCode,
    name: `册亨县${schoolCode}中学`,
    township: '坡妹镇',
    kind: 'junior',
    area: 'town',
    teachingPoint: false,
    closed: false,
    ...facts,
  };
}

/** A teacher on a quota post; a man born in 1990 where nothing else is said. */
export function member(facts: Partial<Member> = {}): Member {
  return {
    personId: newId(),
    name: '某教师',
    sex: 'male',
    bornOn: '1990-05-20',
    stage: 'junior',
    subject: 'chinese',
    track: 'quota',
    title: 'first',
    duty: 'teacher',
    enteredOn: '2012-09-01',
    atSchoolSince: '2012-09-01',
    backbone: false,
    exemptions: [],
    ...facts,
  };
}

export function staffOfSchool(schoolCode: string, staff: Member[]): EventData<typeof staffRecorded> {
  return { importId: newId(), schoolCode, staff };
}

/** A consented transfer after which the posts stand as told. */
export function transfer(posts: SchoolPosts[]): EventData<typeof postsMoved> {
  return {
    transferId: newId(),
    caseId: newId(),
    caseKind: 'adjustment',
    schoolYear: 2026,
    reason: '1 月编制调整',
    proposedBy: 'education-bureau',
    decision: {
      documentNumber: '册编办〔2027〕3号',
      decidedOn: '2027-01-28',
      decidedBy: 'quota-office',
      decidedByName: '王主任',
      decidedAt: '2027-01-28T08:00:00.000Z',
    },
    effectiveOn: '2027-02-01',
    moves: [{ movementId: newId(), from: 'pool', to: posts[0]!.schoolCode, stage: 'junior', track: 'quota', count: 1 }],
    posts: [...posts, { ...schoolPosts('pool'), vacant: 7 }],
  };
}
