import { ChoiceField, DayField, IdField, TextField } from '@jiaobian/service-kit';
import type { CorrectionRequest } from '../../commands/propose-correction/propose-correction.command';
import { PaperDecisionBody } from './paper-decision.body';

export const correctionScopes = ['line', 'decision'] as const;
export const correctionStates = ['proposed', 'consented', 'declined', 'withdrawn'] as const;

export class CorrectionBody implements CorrectionRequest {
  @IdField({ description: '更正编号 correction' }) correctionId!: string;
  @IdField({ description: '有误的编制变动 movement' }) movementId!: string;
  @ChoiceField(correctionScopes, { description: '范围:line 本条;decision 同一决定尚未更正的全部变动,要么全部冲回,要么都不冲回' })
  scope!: (typeof correctionScopes)[number];
  @TextField({ description: '原因 reason', max: 1000 }) reason!: string;
  @DayField({ description: '生效日期,默认为原变动的生效日期', optional: true }) effectiveOn?: string;
}

export class CorrectionConsentBody extends PaperDecisionBody {
  @TextField({ description: '意见 opinion', optional: true, max: 2000 }) opinion?: string;
}

export class CorrectionOpinionBody {
  @TextField({ description: '理由 reason', max: 2000 }) opinion!: string;
}

export class CorrectionsQuery {
  @ChoiceField(correctionStates, { description: '状态', optional: true }) state?: (typeof correctionStates)[number];
}
