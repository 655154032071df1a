import { createHash, randomUUID } from 'node:crypto';

declare const brand: unique symbol;
type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

/** Six digits of GB/T 2260, e.g. 522327 for 册亨县. */
export type CountyCode = Brand<string, 'CountyCode'>;
/** The school's code in the county's own list; unique inside the county. */
export type SchoolCode = Brand<string, 'SchoolCode'>;

export function isCountyCode(value: unknown): value is CountyCode {
  return typeof value === 'string' && /^[0-9]{6}$/.test(value);
}

export function newId(): string {
  return randomUUID();
}

/**
 * The same name in the same scope gives the same id (UUID version 8 over SHA-256), so that a step that
 * is retried after a crash names the same row instead of making a second one.
 */
export function derivedId(scope: string, ...names: (string | number)[]): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([scope, ...names]))
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
