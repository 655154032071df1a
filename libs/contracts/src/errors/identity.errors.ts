import type { ErrorTable } from './error-table';

export const identityErrors = {} satisfies ErrorTable;
