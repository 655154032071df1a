import type { ErrorTable } from './error-table';

export const planningErrors = {} satisfies ErrorTable;
