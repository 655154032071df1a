import { FinishChangeWhenLoanChanged } from './finish-change-when-loan-changed.consumer';
import { FinishLoanWhenPostsMoved } from './finish-loan-when-posts-moved.consumer';
import { flagConsumers } from './flag-consumers';
import { FinishRecoveryWhenPostsMoved } from './finish-recovery-when-posts-moved.consumer';
import { NotePlanWhenRevised, NoteSpecialPostsWhenCoverageChanged } from './note-plans.consumers';
import { NoteStaffWhenRecorded } from './note-staff-when-recorded.consumer';
import { NoteEffectWhenCoverageChanged } from './on-coverage-changed.consumer';
import { NoteEffectWhenPlanRevised } from './on-plan-revised.consumer';
import { FinishConsentWhenPostsMoved } from './on-posts-moved.consumer';
import { NoteEffectWhenScheduleRevised } from './on-schedule-revised.consumer';
import { NoteAnswerOfCoverage, NoteAnswerOfPlan, NoteAnswerOfSchedule } from './on-transfer-answered.consumers';

export const poolConsumers = [
  FinishConsentWhenPostsMoved,
  NoteEffectWhenPlanRevised,
  NoteEffectWhenScheduleRevised,
  NoteEffectWhenCoverageChanged,
  NoteAnswerOfPlan,
  NoteAnswerOfSchedule,
  NoteAnswerOfCoverage,
  NoteStaffWhenRecorded,
  FinishLoanWhenPostsMoved,
  FinishChangeWhenLoanChanged,
  ...flagConsumers,
  FinishRecoveryWhenPostsMoved,
  NotePlanWhenRevised,
  NoteSpecialPostsWhenCoverageChanged,
];
