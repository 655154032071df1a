import { JudgeLoanWhenChanged, JudgeLoanWhenOverdue, JudgeLoanWhenRepaid } from './judge-loan-when-told.consumers';
import { JudgePoolWhenRecorded } from './judge-pool-when-recorded.consumer';
import { JudgePostsWhenMoved, JudgePostsWhenRecorded } from './judge-posts-when-told.consumers';
import { JudgeStaffWhenRecorded } from './judge-staff-when-recorded.consumer';
import { NoteSchoolWhenRecorded } from './note-school-when-recorded.consumer';

/** What opens and closes flags. */
export const flagConsumers = [
  NoteSchoolWhenRecorded,
  JudgePostsWhenRecorded,
  JudgePostsWhenMoved,
  JudgeStaffWhenRecorded,
  JudgeLoanWhenOverdue,
  JudgeLoanWhenRepaid,
  JudgeLoanWhenChanged,
  JudgePoolWhenRecorded,
];
