import { DomainError } from '@jiaobian/kernel';

export const scanMediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type ScanMediaType = (typeof scanMediaTypes)[number];

export const scanLimitBytes = 10 * 1024 * 1024;

const beginnings: readonly [ScanMediaType, Buffer][] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
];

/**
 * What the scan of a document is, by its first bytes: the name and the declared type are the sender's word only.
 * Errors: `ATTACHMENT.TOO_LARGE`, `ATTACHMENT.NOT_A_SCAN`.
 */
export function recogniseScan(content: Buffer): ScanMediaType {
  if (content.length > scanLimitBytes) throw new DomainError('ATTACHMENT.TOO_LARGE', { bytes: content.length, limit: '10 MiB' });
  const known = beginnings.find(([, beginning]) => content.subarray(0, beginning.length).equals(beginning));
  if (!known) throw new DomainError('ATTACHMENT.NOT_A_SCAN', { bytes: content.length });
  return known[0];
}
