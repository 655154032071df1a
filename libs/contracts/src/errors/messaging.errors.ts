import type { ErrorTable } from './error-table';

export const messagingErrors = {} satisfies ErrorTable;
