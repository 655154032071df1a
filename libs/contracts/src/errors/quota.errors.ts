import type { ErrorTable } from './error-table';

export const quotaErrors = {} satisfies ErrorTable;
