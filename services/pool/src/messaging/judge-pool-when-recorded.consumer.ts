import { Injectable } from '@nestjs/common';
import { poolPostsRecorded, poolUnit } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { countyUnit } from '../domain/flags/county-unit';
import { causeOfEvent, dayOf } from '../flags/cause-of-event';
import { judge } from '../flags/judge';
import { notePool } from '../persistence/flags/flag-facts.repository';
import { lockUnit } from '../persistence/flags/flag-units.repository';

/** 截留, and 空编率 of the county: what lies free in the pool is told anew. */
@Injectable()
export class JudgePoolWhenRecorded implements Consumer<typeof poolPostsRecorded> {
  readonly name = 'judge-pool-when-recorded';
  readonly event = poolPostsRecorded;

  async handle(event: ReceivedEvent<typeof poolPostsRecorded>, transaction: Transaction): Promise<void> {
    // In the order of the sweep.
    const county = await lockUnit(transaction, countyUnit);
    const pool = await lockUnit(transaction, poolUnit);
    const lines = event.data.tracks.map(({ lastEntryId = null, ...line }) => ({ ...line, lastEntryId }));
    await notePool(transaction, lines, dayOf(event));
    await judge(transaction, pool, causeOfEvent(event));
    await judge(transaction, county, causeOfEvent(event));
  }
}
