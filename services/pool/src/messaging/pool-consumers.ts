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
];
