import type { ErrorTable } from './error-table';

export const specialPostErrors = {} satisfies ErrorTable;
