import { DomainError } from '@jiaobian/kernel';
import type { SecondPerson } from './decide';

export const schoolChangeCase: SecondPerson = {
  decisions: 'school_change_decisions',
  propose: 'quota.school-change.propose',
  decide: 'quota.school-change.decide',
  tooLate: (changeId, state) => new DomainError('SCHOOL_CHANGE.STATE', { changeId, state }),
  notProposer: () => new DomainError('SCHOOL_CHANGE.NOT_PROPOSER'),
};
