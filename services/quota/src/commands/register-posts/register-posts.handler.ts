import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { poolUnit, postsRegistered, type RegistrationAnswer, type RegistrationRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { contentHash, DomainError } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import { letPass } from '../../domain/gate/gate-blocked';
import { approvalUnit } from '../../domain/ledger-account';
import { planRegistration } from '../../domain/registration/plan-registration';
import type { RegistrationFacts } from '../../domain/registration/registration-facts';
import { gateRuleVersion } from '../../domain/movement';
import { repayOnExit } from '../../loans/repay-on-exit';
import { countyParameters } from '../../persistence/repositories/parameters';
import { currentSet } from '../../persistence/repositories/entitlements';
import { liveExceptions } from '../../persistence/repositories/exceptions';
import { writeMovements } from '../../persistence/repositories/movements';
import { allPositions, distinctPositions, lockPositions } from '../../persistence/repositories/positions';
import { insertRegistration, findRegistration } from '../../persistence/repositories/registrations';
import { knownSchools } from '../../persistence/repositories/schools';
import { standingPosts } from '../../persistence/repositories/standing-posts';
import { approvedTotals, recordTotal } from '../../persistence/repositories/totals';
import { lapseExpired } from '../lapse-holds/lapse-holds.handler';
import { RegisterPosts } from './register-posts.command';

@CommandHandler(RegisterPosts)
export class RegisterPostsHandler implements ICommandHandler<RegisterPosts, RegistrationAnswer> {
  async execute({ transaction, caller, request }: RegisterPosts): Promise<RegistrationAnswer> {
    const { importId } = request;
    const requestHash = contentHash(request);
    // Expired holds would take part as reserved posts; they are the first in the lock order, too.
    await lapseExpired(transaction);
    await lockCounty(transaction, request);
    const known = await findRegistration(transaction, importId);
    if (known && known.requestHash !== requestHash) throw new DomainError('REGISTRATION.DIFFERS', { importId });
    if (known) return { importId, movements: known.movements };

    const plan = planRegistration({ request, registeredBy: caller.accountId, facts: await factsOf(transaction) });
    letPass(plan.blocks);
    // A preview asks what the gate says. To write thousands of movements and take them back would double its time.
    if (caller.dryRun) return { importId, movements: plan.movements.length };
    await writeMovements(transaction, plan.movements);
    await repayOnExit(transaction, plan.movements);
    for (const total of plan.totals) await recordTotal(transaction, total, importId);
    const movements = plan.movements.length;
    await insertRegistration(transaction, { importId, requestHash, registeredBy: caller.accountId, movements });
    await publish(transaction, postsRegistered, { importId, registeredBy: caller.accountId, movements });
    return { importId, movements };
  }
}

/** An import is judged against the whole county: nothing else passes the gate meanwhile. */
async function lockCounty(transaction: Transaction, { posts }: RegistrationRequest): Promise<void> {
  const named = posts.map(({ schoolCode, stage }) => ({ unit: schoolCode, stage }));
  const county = [approvalUnit, poolUnit].map((unit) => ({ unit, stage: 'any' as const }));
  const schools = [...(await allPositions(transaction)), ...named].filter(({ unit }) => unit !== approvalUnit && unit !== poolUnit);
  await lockPositions(transaction, distinctPositions([...schools, ...county]));
}

async function factsOf(transaction: Transaction): Promise<RegistrationFacts> {
  const set = await currentSet(transaction);
  const schools = await knownSchools(transaction);
  return {
    posts: await standingPosts(transaction),
    totals: await approvedTotals(transaction),
    closedSchools: schools.filter(({ closed }) => closed).map(({ code }) => code),
    censusId: set?.censusId,
    ruleVersion: set?.ruleVersion ?? gateRuleVersion,
    mayGrowOverQuota: (await countyParameters(transaction)).mayGrowOverQuota,
    exceptions: await liveExceptions(transaction),
  };
}
