import { defaultRowLimit } from '../domain/workbook/sheet-reader';

/** Bounds on what an uploaded file may make the reader do. A county's real files stay far below each. */
export interface ReadingLimits {
  fileBytes: number;
  /** All parts of a workbook together, as the archive states and as they turn out. */
  decompressedBytes: number;
  /** The table of shared texts, which is the one part that is held in memory. */
  sharedTextBytes: number;
  /** Decompressed over compressed size, judged above `ratioFromBytes`: real sheets reach about 30. */
  ratio: number;
  ratioFromBytes: number;
  rowsPerSheet: number;
}

const megabyte = 1024 * 1024;

export const defaultReadingLimits: ReadingLimits = {
  fileBytes: 64 * megabyte,
  decompressedBytes: 512 * megabyte,
  sharedTextBytes: 96 * megabyte,
  ratio: 150,
  ratioFromBytes: 16 * megabyte,
  rowsPerSheet: defaultRowLimit,
};

export function inMegabytes(bytes: number): number {
  return Math.floor(bytes / megabyte);
}
