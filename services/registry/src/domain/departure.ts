/** Why somebody's post falls free (S2 附件5 (一)1: 退休、调出、辞职、辞退、死亡等自然减员). */
export const departureReasons = ['retirement', 'transfer-out', 'resignation', 'dismissal', 'death'] as const;
export type DepartureReason = (typeof departureReasons)[number];

export interface DepartureRequest {
  departureId: string;
  personId: string;
  reason: DepartureReason;
  /** The last day in service. */
  leftOn: string;
  documentNumber: string;
}
