import { derivedId, type Track } from '@jiaobian/kernel';
import { place, type LedgerStage } from './ledger-account';
import { gateRuleVersion, type Movement } from './movement';

export interface FreezeFacts {
  /** Of the freeze, or of its end. */
  id: string;
  unit: string;
  stage: LedgerStage;
  track: Track;
  count: number;
  reason: string;
  recordedBy: string;
  documentNumber: string;
}

/** Vacant posts of a unit are put out of use: vacant → frozen. */
export function freezeMovement(freeze: FreezeFacts): Movement {
  return movementOf(freeze, 'freeze');
}

/** Frozen posts may be used again: frozen → vacant. */
export function unfreezeMovement(end: FreezeFacts): Movement {
  return movementOf(end, 'unfreeze');
}

function movementOf(
  { id, unit, stage, track, count, reason, recordedBy, documentNumber }: FreezeFacts,
  kind: 'freeze' | 'unfreeze',
): Movement {
  const at = (state: 'vacant' | 'frozen') => place(unit, stage, state);
  const [from, to] = kind === 'freeze' ? [at('vacant'), at('frozen')] : [at('frozen'), at('vacant')];
  return {
    id: derivedId('quota.freeze', id, kind),
    kind,
    proposedBy: recordedBy,
    approvedBy: `document:${documentNumber}`,
    ruleVersion: gateRuleVersion,
    documentNumber,
    reason,
    causeKind: 'freeze',
    causeId: id,
    postings: [{ track, amount: count, from, to }],
  };
}
