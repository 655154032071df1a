import { Injectable } from '@nestjs/common';
import { postsMoved, schoolPostsRecorded, type EventData } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { causeOfEvent, dayOf } from '../flags/cause-of-event';
import { judge } from '../flags/judge';
import { notePosts } from '../persistence/flags/flag-facts.repository';
import { lockUnit } from '../persistence/flags/flag-units.repository';

type Told = EventData<typeof schoolPostsRecorded>['posts'];
type TellingPosts = typeof schoolPostsRecorded | typeof postsMoved;

/** 超编、有编不补、空编率: the posts of a school stand anew. Schools in one order, so that no two events wait for each other. */
async function judgePosts(event: ReceivedEvent<TellingPosts>, posts: Told, transaction: Transaction): Promise<void> {
  for (const unit of [...new Set(posts.map(({ schoolCode }) => schoolCode))].sort()) {
    const locked = await lockUnit(transaction, unit);
    const lines = posts
      .filter(({ schoolCode }) => schoolCode === unit)
      .map(({ over = 0, entitled = null, lastEntryId = null, lastMovementId = null, ...line }) => ({
        ...line,
        over,
        entitled,
        lastEntryId,
        lastMovementId,
      }));
    await notePosts(transaction, unit, lines, dayOf(event));
    await judge(transaction, locked, causeOfEvent(event));
  }
}

@Injectable()
export class JudgePostsWhenRecorded implements Consumer<typeof schoolPostsRecorded> {
  readonly name = 'judge-posts-when-school-posts-recorded';
  readonly event = schoolPostsRecorded;

  handle(event: ReceivedEvent<typeof schoolPostsRecorded>, transaction: Transaction): Promise<void> {
    return judgePosts(event, event.data.posts, transaction);
  }
}

@Injectable()
export class JudgePostsWhenMoved implements Consumer<typeof postsMoved> {
  readonly name = 'judge-posts-when-posts-moved';
  readonly event = postsMoved;

  handle(event: ReceivedEvent<typeof postsMoved>, transaction: Transaction): Promise<void> {
    return judgePosts(event, event.data.posts, transaction);
  }
}
