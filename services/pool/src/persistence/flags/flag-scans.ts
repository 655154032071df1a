import { AttachmentRepository } from '@jiaobian/filing';

/** Scans that answers refer to. */
export const flagScans = new AttachmentRepository('flag_');
