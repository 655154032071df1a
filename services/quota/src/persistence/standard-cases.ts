import { CaseRepository, filingProcess } from '@jiaobian/filing';
import { standardPrefix } from './tables/version-tables';

/** The education bureau drafts a version of the standards; it comes into force only by the staffing office's consent. */
export const standardCases = new CaseRepository(
  filingProcess({ kind: 'standard', proposers: ['education-bureau'], deciders: ['quota-office'] }),
  standardPrefix,
);
