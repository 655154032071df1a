import { together, type Transaction } from '@jiaobian/database';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { waveEnd } from '../domain/wave-end';
import { findAdjustment } from '../persistence/adjustments.repository';
import { findRecovery } from '../persistence/recoveries.repository';
import { recoveryCases } from '../persistence/recovery-cases';
import { findAnswers, findEffects, findMovements, type Answer, type Effect, type LedgerMovement } from '../persistence/effects.repository';

export interface AdjustmentEffects {
  id: string;
  transferId?: string;
  /** The ledger's own movements, each with the way to its entries. */
  movements: (LedgerMovement & { href: string })[];
  /** What other services revised because of them. */
  effects: (Omit<Effect, 'transferId'> & { href: string })[];
  /** Who is through with it, also those who had nothing to revise. */
  answers: Answer[];
  /** Absent while anybody is not. */
  completeAt?: string;
  links: Record<string, string>;
}

/** Everything that a consent to this case changed; nothing before the consent. Errors: `CASE.NOT_FOUND`. */
export async function listEffects(transaction: Transaction, id: string): Promise<AdjustmentEffects> {
  await adjustmentCases.load(transaction, id);
  const { transferId } = await findAdjustment(transaction, id);
  return effectsOfTransfer(transaction, id, transferId);
}

/** The same of a recovery. Errors: `CASE.NOT_FOUND`. */
export async function effectsOfRecovery(transaction: Transaction, id: string): Promise<AdjustmentEffects> {
  await recoveryCases.load(transaction, id);
  const { transferId } = await findRecovery(transaction, id);
  return effectsOfTransfer(transaction, id, transferId);
}

async function effectsOfTransfer(transaction: Transaction, id: string, transferId: string | null): Promise<AdjustmentEffects> {
  if (transferId === null) return { id, movements: [], effects: [], answers: [], links: {} };
  const [movements, effects, answers] = await together([
    findMovements(transaction, transferId),
    findEffects(transaction, transferId),
    findAnswers(transaction, transferId),
  ]);
  return {
    id,
    transferId,
    movements: movements.map((movement) => ({ ...movement, href: `/api/quota/movements/${movement.movementId}` })),
    effects: effects.map(({ transferId: _transferId, ...effect }) => ({ ...effect, href: hrefOf(effect, transferId) })),
    answers,
    completeAt: waveEnd(answers, effects),
    links: {
      transfer: `/api/quota/transfers/${transferId}`,
      hiring: changesOf('hiring', transferId),
      rotation: changesOf('rotation', transferId),
      specialPost: changesOf('special-post', transferId),
    },
  };
}

function hrefOf({ service, subjectId, year, schoolCode }: Omit<Effect, 'transferId'>, transferId: string): string {
  if (service === 'hiring') return `/api/hiring/plans/${year}/revisions?schoolCode=${encodeURIComponent(schoolCode!)}`;
  if (service === 'rotation') return `/api/rotation/revisions/${subjectId}`;
  return changesOf('special-post', transferId);
}

function changesOf(service: Effect['service'], transferId: string): string {
  return `/api/${service}/changes?causeId=${transferId}`;
}
