import type { ErrorTable } from './error-table';

export const rotationErrors = {} satisfies ErrorTable;
