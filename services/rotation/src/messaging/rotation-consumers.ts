import { ReviseSchedulesWhenPostsMoved } from './revise-schedules-when-posts-moved.consumer';
import { ReviseSchedulesWhenSchoolPostsRecorded } from './revise-schedules-when-school-posts-recorded.consumer';
import { ReviseSchedulesWhenSchoolRecorded } from './revise-schedules-when-school-recorded.consumer';
import { ReviseSchedulesWhenStaffRecorded } from './revise-schedules-when-staff-recorded.consumer';

/** Everything in the county that rotation reacts to. */
export const rotationConsumers = [
  ReviseSchedulesWhenPostsMoved,
  ReviseSchedulesWhenSchoolPostsRecorded,
  ReviseSchedulesWhenSchoolRecorded,
  ReviseSchedulesWhenStaffRecorded,
];
