import type { ErrorTable } from './error-table';

export const poolErrors = {} satisfies ErrorTable;
