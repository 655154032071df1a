import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions, poolUnit, type HoldAnswer, type HoldRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { contentHash, DomainError, principalsOf } from '@jiaobian/kernel';
import { holdMovement } from '../../domain/hold-movement';
import { givenStage, ledgerStage } from '../../domain/ledger-account';
import { gateRuleVersion } from '../../domain/movement';
import { assertOneFromPool } from '../../loans/lend';
import { passGate } from '../../gate/pass-gate';
import { publishSchoolPosts } from '../../gate/publish-school-posts';
import { currentSet } from '../../persistence/repositories/entitlements';
import { findHold, insertHold, insertHoldLines, type NewHold } from '../../persistence/repositories/holds';
import { writeMovements } from '../../persistence/repositories/movements';
import { PlaceHold } from './place-hold.command';

@CommandHandler(PlaceHold)
export class PlaceHoldHandler implements ICommandHandler<PlaceHold, HoldAnswer> {
  async execute({ transaction, caller, request }: PlaceHold): Promise<HoldAnswer> {
    assertLinesDistinct(request);
    if (request.caseKind === 'loan') assertOneFromPool(request.lines);
    if (request.caseKind === 'recovery') assertAllToPool(request.lines);
    const set = await currentSet(transaction);
    const proposedFor = principalsOf(caller, permissions['quota.posts.hold']).map(({ accountId }) => accountId);
    const hold: NewHold = {
      id: request.holdId,
      caseId: request.caseId,
      caseKind: request.caseKind,
      caseRevision: request.caseRevision,
      schoolYear: request.schoolYear,
      reason: request.reason,
      proposedBy: caller.accountId,
      contributors: [...new Set([caller.accountId, ...proposedFor, ...request.contributors])].sort(),
      requestHash: contentHash([caller.accountId, request]),
      ruleVersion: set?.ruleVersion ?? gateRuleVersion,
      censusId: set?.censusId ?? null,
      expiresInDays: request.expiresInDays,
    };
    if (!(await insertHold(transaction, hold))) return knownHold(transaction, hold, request);

    const { positions } = await passGate(transaction, request.caseKind === 'recovery' ? 'intake' : 'plan-approval', request.lines, {
      hold: hold.id,
    });
    const movements = request.lines.map((line) => holdMovement(hold, line));
    await writeMovements(transaction, movements);
    const lines = request.lines.map((line, index) => ({
      ...line,
      fromStage: ledgerStage(line.from, givenStage(line)),
      movementId: movements[index]!.id,
    }));
    await insertHoldLines(transaction, hold.id, lines);
    await publishSchoolPosts(transaction, positions, { kind: 'hold', id: hold.id, text: hold.reason });
    return answerOf(transaction, request);
  }
}

function assertLinesDistinct({ lines }: HoldRequest): void {
  const twice = lines.find((line, index) => lines.findIndex((other) => other.lineId === line.lineId) !== index);
  if (twice || lines.length === 0) throw new DomainError('HOLD.LINES', { lineId: twice?.lineId ?? '' });
}

/** Errors: `HOLD.NOT_TO_POOL`. */
function assertAllToPool(lines: HoldRequest['lines']): void {
  if (lines.some(({ from, to }) => from === poolUnit || to !== poolUnit)) throw new DomainError('HOLD.NOT_TO_POOL');
}

async function knownHold(transaction: Transaction, asked: NewHold, request: HoldRequest): Promise<HoldAnswer> {
  const known = (await findHold(transaction, asked.id))!;
  if (known.requestHash !== asked.requestHash) throw new DomainError('HOLD.DIFFERS', { holdId: asked.id });
  const state = known.state === 'live' && known.expired ? 'lapsed' : known.state;
  if (state !== 'live') throw new DomainError('HOLD.STATE', { holdId: asked.id, state });
  return answerOf(transaction, request);
}

async function answerOf(transaction: Transaction, { holdId, lines }: HoldRequest): Promise<HoldAnswer> {
  const { expiresAt } = (await findHold(transaction, holdId))!;
  return { holdId, expiresAt: expiresAt.toISOString(), posts: lines.reduce((sum, { count }) => sum + count, 0) };
}
