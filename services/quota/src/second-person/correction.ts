import { DomainError } from '@jiaobian/kernel';
import type { SecondPerson } from './decide';

export const correctionCase: SecondPerson = {
  decisions: 'correction_decisions',
  propose: 'quota.correction.propose',
  decide: 'quota.correction.decide',
  tooLate: (correctionId, state) => new DomainError('CORRECTION.STATE', { correctionId, state }),
  notProposer: () => new DomainError('CORRECTION.NOT_PROPOSER'),
};
