import { poolUnit } from '@jiaobian/contracts';
import { countyToday } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { countyUnit } from '../../domain/flags/county-unit';
import { assertStep, flagMoves } from '../../domain/flags/flag-steps';
import { flagPerson } from '../../flags/flag-person';
import { assertSeen } from '../../flags/assert-seen';
import { changeFlag, lockFlag } from '../../persistence/flags/flags.repository';
import { viewFlag, type FlagView } from '../../queries/view-flag';
import { AssignFlag } from './assign-flag.command';

const noSchools: readonly string[] = [poolUnit, countyUnit];

/** Errors: `FLAG.STATE`, `FLAG.DEADLINE_PASSED`, `FLAG.NO_SCHOOL` where the pool or the county itself is flagged, `CASE.VERSION`. */
@CommandHandler(AssignFlag)
export class AssignFlagHandler implements ICommandHandler<AssignFlag, FlagView> {
  async execute({ transaction, caller, id, given }: AssignFlag): Promise<FlagView> {
    const { version, assignee, deadline, text, documentNumber } = given;
    const flag = await lockFlag(transaction, id);
    assertSeen(flag, version);
    assertStep(flag, 'assign');
    if (assignee === 'school' && noSchools.includes(flag.unit)) throw new DomainError('FLAG.NO_SCHOOL');
    const today = await countyToday(transaction);
    if (deadline < today) throw new DomainError('FLAG.DEADLINE_PASSED', { deadline, today });
    const actor = flagPerson(caller, 'pool.flag.supervise');
    await changeFlag(transaction, flag, {
      step: 'assign',
      state: flagMoves.assign.to,
      columns: { assignee, deadline, assignment: text },
      actor,
      details: { assignee, deadline, text, documentNumber },
    });
    return viewFlag(transaction, id, undefined);
  }
}
