import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

export type Correction = components['schemas']['CorrectionView'];
export type CorrectionProposal = components['schemas']['CorrectionBody'];
export type CorrectionConsent = components['schemas']['CorrectionConsentBody'];

export const correctionScopeNames: Record<string, Words> = {
  line: words('本条变动', 'this movement'),
  decision: words('同一决定的全部变动', 'all movements of the decision'),
};
