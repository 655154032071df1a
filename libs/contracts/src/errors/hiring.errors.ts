import type { ErrorTable } from './error-table';

export const hiringErrors = {} satisfies ErrorTable;
