import type { ErrorTable } from './error-table';

export const standaloneErrors = {} satisfies ErrorTable;
