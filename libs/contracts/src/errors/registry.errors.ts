import type { ErrorTable } from './error-table';

export const registryErrors = {} satisfies ErrorTable;
