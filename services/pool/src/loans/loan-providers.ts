import { ConsentToLoanHandler } from '../commands/consent-to-loan/consent-to-loan.handler';
import { PrepareLoanConsent } from '../commands/consent-to-loan/prepare-loan-consent';
import { ConsentToLoanChangeHandler } from '../commands/consent-to-loan-change/consent-to-loan-change.handler';
import { PrepareLoanChangeConsent } from '../commands/consent-to-loan-change/prepare-loan-change-consent';
import { DraftLoanHandler } from '../commands/draft-loan/draft-loan.handler';
import { PrepareLoanDraft } from '../commands/draft-loan/prepare-loan-draft';
import { EditLoanHandler } from '../commands/edit-loan/edit-loan.handler';
import { CorrectLoan } from '../commands/edit-loan/correct-loan';
import { EndLoanHandler } from '../commands/end-loan/end-loan.handler';
import { FinishLoan } from '../commands/end-loan/finish-loan';
import { EndLoanChangeHandler } from '../commands/end-loan-change/end-loan-change.handler';
import { PrepareLoanChangeEnd } from '../commands/end-loan-change/prepare-loan-change-end';
import { PrepareLoanChange } from '../commands/propose-loan-change/prepare-loan-change';
import { RecordLoanChangeHandler } from '../commands/propose-loan-change/record-loan-change.handler';
import { RecordLoanSubmissionHandler } from '../commands/submit-loan/record-loan-submission.handler';
import { RenewLoanTextHandler } from '../commands/submit-loan/renew-loan-text.handler';
import { SubmitLoan } from '../commands/submit-loan/submit-loan';
import { AskTemporaryNeedHandler } from '../commands/ask-temporary-need/ask-temporary-need.handler';
import { PrepareTemporaryNeed } from '../commands/ask-temporary-need/prepare-temporary-need';
import { EndTemporaryNeedHandler } from '../commands/end-temporary-need/end-temporary-need.handler';
import { ForwardTemporaryNeedHandler } from '../commands/forward-temporary-need/forward-temporary-need.handler';
import { PrepareForwarding } from '../commands/forward-temporary-need/prepare-forwarding';
import { LoanBook } from '../queries/loan-book';
import { TemporaryNeedBook } from '../queries/temporary-needs';
import { LoanLedger } from '../quota/loan-ledger';
import { ReadLoanFacts } from './read-loan-facts';

/** Steps of loans: those that ask the ledger first, and those that record what it did. */
export const loanProviders = [
  LoanLedger,
  LoanBook,
  ReadLoanFacts,
  PrepareLoanDraft,
  CorrectLoan,
  SubmitLoan,
  FinishLoan,
  PrepareLoanConsent,
  PrepareLoanChange,
  PrepareLoanChangeEnd,
  PrepareLoanChangeConsent,
  DraftLoanHandler,
  EditLoanHandler,
  RecordLoanSubmissionHandler,
  RenewLoanTextHandler,
  EndLoanHandler,
  ConsentToLoanHandler,
  RecordLoanChangeHandler,
  EndLoanChangeHandler,
  ConsentToLoanChangeHandler,
  TemporaryNeedBook,
  PrepareTemporaryNeed,
  AskTemporaryNeedHandler,
  PrepareForwarding,
  ForwardTemporaryNeedHandler,
  EndTemporaryNeedHandler,
];
