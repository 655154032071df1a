import { ConsentToRecoveryHandler } from '../commands/consent-to-recovery/consent-to-recovery.handler';
import { PrepareRecoveryConsent } from '../commands/consent-to-recovery/prepare-recovery-consent';
import { CountIdlePostsHandler } from '../commands/count-idle-posts/count-idle-posts.handler';
import { PrepareIdleCount } from '../commands/count-idle-posts/prepare-idle-count';
import { DraftRecoveryHandler } from '../commands/draft-recovery/draft-recovery.handler';
import { CorrectRecovery } from '../commands/edit-recovery/correct-recovery';
import { EditRecoveryHandler } from '../commands/edit-recovery/edit-recovery.handler';
import { EndRecoveryHandler } from '../commands/end-recovery/end-recovery.handler';
import { FinishRecovery } from '../commands/end-recovery/finish-recovery';
import { ObjectToCensusHandler } from '../commands/object-to-census/object-to-census.handler';
import { RecordRecoverySubmissionHandler } from '../commands/submit-recovery/record-recovery-submission.handler';
import { RenewRecoveryTextHandler } from '../commands/submit-recovery/renew-recovery-text.handler';
import { SubmitRecovery } from '../commands/submit-recovery/submit-recovery';
import { RecountIdleCensus } from '../queries/recount-idle-census';
import { CountToday } from './count-today';

/** Censuses of idle posts, and the recoveries that rest on them. */
export const idleProviders = [
  CountToday,
  RecountIdleCensus,
  PrepareIdleCount,
  CorrectRecovery,
  SubmitRecovery,
  FinishRecovery,
  PrepareRecoveryConsent,
  CountIdlePostsHandler,
  ObjectToCensusHandler,
  DraftRecoveryHandler,
  EditRecoveryHandler,
  RecordRecoverySubmissionHandler,
  RenewRecoveryTextHandler,
  EndRecoveryHandler,
  ConsentToRecoveryHandler,
];
