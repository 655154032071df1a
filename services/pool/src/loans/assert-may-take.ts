import { assertVersion, shownState, takeStep, type Actor, type CaseRecord, type CaseRepository, type FilingStep } from '@jiaobian/filing';

/**
 * Refuses a step before the ledger is asked, as it would be refused afterwards. Decisions and withdrawals need no held posts: whether
 * a hold still stands is the gate's to say. Errors: those of `takeStep`, `CASE.VERSION`.
 */
export function assertMayTake(cases: CaseRepository, record: CaseRecord, step: FilingStep, actor: Actor, version?: number): void {
  const worksOnText = step === 'correct' || step === 'submit';
  takeStep(cases.process, { ...record, state: worksOnText ? shownState(record) : record.state }, step, actor);
  assertVersion(record, version);
}
