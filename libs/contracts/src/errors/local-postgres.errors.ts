import type { ErrorTable } from './error-table';

export const localPostgresErrors = {} satisfies ErrorTable;
