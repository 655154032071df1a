import { AnswerFlagHandler } from '../commands/answer-flag/answer-flag.handler';
import { AssignFlagHandler } from '../commands/assign-flag/assign-flag.handler';
import { AttachFlagScanHandler } from '../commands/attach-flag-scan/attach-flag-scan.handler';
import { DecideOnFlagHandler } from '../commands/decide-on-flag/decide-on-flag.handler';
import { RecordFindingHandler } from '../commands/record-finding/record-finding.handler';
import { SetFlagParameterHandler } from '../commands/set-flag-parameter/set-flag-parameter.handler';
import { FlagSweeper } from './flag-sweeper';

/** Steps of flags, and the round that time asks for. */
export const flagProviders = [
  RecordFindingHandler,
  AssignFlagHandler,
  AnswerFlagHandler,
  DecideOnFlagHandler,
  SetFlagParameterHandler,
  AttachFlagScanHandler,
  FlagSweeper,
];
