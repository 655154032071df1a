import { Injectable } from '@nestjs/common';
import { poolUnit, staffLeft } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Consumer, ReceivedEvent } from '@jiaobian/service-kit';
import { approvalUnit } from '../domain/ledger-account';
import { departureMovement, freedPost, type Departure } from '../domain/departure-movement';
import { publishSchoolPosts } from '../gate/publish-school-posts';
import { repayOnExit } from '../loans/repay-on-exit';
import { leastHeldFrom } from '../persistence/repositories/account-timeline';
import { writeMovements } from '../persistence/repositories/movements';
import { recordLeaver } from '../persistence/repositories/people';
import { countyParameters } from '../persistence/repositories/parameters';
import { owesByLoan } from '../persistence/repositories/pendings';
import { lockPositions, type Position } from '../persistence/repositories/positions';
import { partWithPost, seatPeople } from '../persistence/repositories/seats';
import { standingPosts } from '../persistence/repositories/standing-posts';

/**
 * A post falls free, once for each departure: to the pool or to the school, as the county has set (S2 附件5 (一)1).
 * Errors: `DEPARTURE.NOBODY_ON_POST` where the ledger knows of nobody there; the event is parked then.
 */
@Injectable()
export class FreePostWhenStaffLeft implements Consumer<typeof staffLeft> {
  readonly name = 'free-post-when-staff-left';
  readonly event = staffLeft;

  async handle({ data, time }: ReceivedEvent<typeof staffLeft>, transaction: Transaction): Promise<void> {
    const { schoolCode, stage, track, departureId, name } = data;
    // Special-post, substitute and silver-age teachers hold no post.
    if (track === 'none') return recordLeaver(transaction, data, time);
    const departure: Departure = { ...data, track };
    const school: Position = { unit: schoolCode, stage };
    await lockPositions(transaction, [school, { unit: poolUnit, stage: 'any' }, { unit: approvalUnit, stage: 'any' }]);
    const lines = await standingPosts(transaction, { positions: [school] });
    const posts = lines.find((line) => line.track === track);
    const { freedPosts, repayOnExit: repays } = await countyParameters(transaction);
    // What a borrower owes comes first: the post goes back by the loan, not beside it.
    const owes = repays && (await owesByLoan(transaction, school, track));
    const way = posts && freedPost(departure, posts, owes ? 'school' : freedPosts);
    if (!way) throw new DomainError('DEPARTURE.NOBODY_ON_POST', { schoolCode, stage, track });
    // A day before the ledger knew of the person is none on which it can let them go.
    const wasThere = (await leastHeldFrom(transaction, way[0], track, departure.leftOn)) > 0;
    const movement = departureMovement(departure, way, wasThere ? departure.leftOn : undefined);
    // First the person, so that it is their own post that falls free.
    await recordLeaver(transaction, data, time);
    await partWithPost(transaction, data, departure.leftOn);
    await writeMovements(transaction, [movement]);
    await repayOnExit(transaction, [movement]);
    // Somebody who stood beyond the posts may sit down now.
    await seatPeople(transaction, [school], departureId);
    await publishSchoolPosts(transaction, [school], { kind: 'exit', id: departureId, text: `${name} 离岗` });
  }
}
