import type { ErrorKind } from '@jiaobian/kernel';

/** A refusal in words; `{name}` is replaced by the detail of that name. */
export interface ErrorEntry {
  kind: ErrorKind;
  zh: string;
  en: string;
}

export type ErrorTable = Record<string, ErrorEntry>;
