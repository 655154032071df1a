import type { Static } from '@sinclair/typebox';
import type { causeField } from './plan.events';
import type { EventData } from './event-type';
import type { postsMoved } from './quota.events';

/** Why a plan, a schedule or a coverage was revised. */
export type Cause = Static<typeof causeField>;

/** "because of transfer T, 文号 X, consented by Y at Z" (issue: the wave). */
export function causeOfTransfer(data: EventData<typeof postsMoved>, eventId: string): Cause {
  const { documentNumber, decidedByName, decidedAt } = data.decision;
  return {
    kind: 'transfer',
    id: data.transferId,
    eventId,
    text: `因编制调整 ${data.transferId}(文号 ${documentNumber},${decidedByName} 于 ${decidedAt} 备案同意)`,
    documentNumber,
    decidedByName,
    decidedAt,
  };
}
