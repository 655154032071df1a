import type { EventData, postsMoved, schoolPostsRecorded, schoolRecorded } from '@jiaobian/contracts';
import { newId } from '@jiaobian/kernel';

type SchoolPosts = EventData<typeof schoolPostsRecorded>['posts'][number];

/** Posts of a school as the ledger tells them: quota posts of a primary stage where nothing else is said. */
export function schoolPosts(schoolCode: string, figures: Partial<SchoolPosts> = {}): SchoolPosts {
  const { occupied = 10, vacant = 5, reserved = 0 } = figures;
  return {
    schoolCode,
    stage: 'primary',
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

export function postsOfSchool(
  posts: SchoolPosts[],
  kind: 'import' | 'entitlement' | 'hold' | 'release' = 'import',
): EventData<typeof schoolPostsRecorded> {
  return { schoolCode: posts[0]!.schoolCode, cause: { kind, id: newId(), text: `因${kind}` }, posts };
}

export function school(schoolCode: string, facts: Partial<EventData<typeof schoolRecorded>> = {}): EventData<typeof schoolRecorded> {
  return {
    importId: newId(),
    schoolCode,
    name: `册亨县${schoolCode}小学`,
    township: '坡妹镇',
    kind: 'primary',
    area: 'rural',
    teachingPoint: false,
    closed: false,
    ...facts,
  };
}

/** A consented transfer after which the posts stand as told. */
export function transfer(posts: SchoolPosts[], figures: { transferId?: string } = {}): EventData<typeof postsMoved> {
  return {
    transferId: newId(),
    caseId: newId(),
    caseKind: 'adjustment',
    schoolYear: 2026,
    reason: '2027 年 1 月编制调整',
    proposedBy: 'education-bureau',
    decision: {
      documentNumber: '册编办〔2027〕3号',
      decidedOn: '2027-01-28',
      decidedBy: 'quota-office',
      decidedByName: '王主任',
      decidedAt: '2027-01-28T08:00:00.000Z',
    },
    effectiveOn: '2027-02-01',
    moves: [{ movementId: newId(), from: 'pool', to: posts[0]!.schoolCode, stage: 'primary', track: 'quota', count: 1 }],
    posts: [...posts, { ...schoolPosts('pool'), vacant: 7 }],
    ...figures,
  };
}
