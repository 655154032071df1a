import type { ProblemCode } from '../domain/workbook/problems/problem';
import type { Facts } from '../domain/workbook/problems/words';

/** Stops the reading of one file; the reader turns it into a problem of the file. */
export class FileRefusal extends Error {
  constructor(
    readonly code: Extract<ProblemCode, `FILE.${string}`>,
    readonly facts: Facts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'FileRefusal';
  }
}
