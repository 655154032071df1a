import { schoolPostsRecorded, type EventData } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { publish } from '@jiaobian/service-kit';
import { distinctPositions, type Position } from '../persistence/repositories/positions';
import { schoolPosts } from '../persistence/repositories/school-posts';

/** Why the posts of schools are told anew. */
export type PostsCause = EventData<typeof schoolPostsRecorded>['cause'];

/** Tells of each school among the positions how its posts stand now. Positions are locked or touched by the caller. */
export async function publishSchoolPosts(transaction: Transaction, positions: readonly Position[], cause: PostsCause): Promise<void> {
  const posts = await schoolPosts(transaction, distinctPositions(positions, 'schools'));
  const bySchool = new Map<string, typeof posts>();
  for (const line of posts) bySchool.set(line.schoolCode, [...(bySchool.get(line.schoolCode) ?? []), line]);
  for (const [schoolCode, lines] of bySchool) {
    await publish(transaction, schoolPostsRecorded, { schoolCode, cause, posts: lines }, { subject: schoolCode });
  }
}
