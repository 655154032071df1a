import { AttachmentRepository, CaseRepository, filingProcess } from '@jiaobian/filing';

/** S2 附件5 (一)2: the education bureau proposes, and it takes effect only by the staffing office's consent. */
export const adjustmentCases = new CaseRepository(
  filingProcess({ kind: 'adjustment', proposers: ['education-bureau'], deciders: ['quota-office'] }),
);

export const adjustmentScans = new AttachmentRepository();
