import { shownState, takeStep, type Actor, type CaseRecord, type FilingStep } from '@jiaobian/filing';
import { adjustmentCases } from '../persistence/adjustment-cases';

/**
 * Refuses a step before the gate is asked, as it would be refused afterwards. A case whose term ran out counts as
 * lapsed: its hold is ended on the way. Errors: those of `takeStep`.
 */
export function assertMayWork(record: CaseRecord, step: FilingStep, actor: Actor): void {
  takeStep(adjustmentCases.process, { ...record, state: shownState(record) }, step, actor);
}
