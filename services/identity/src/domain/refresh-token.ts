import { createHash, randomBytes } from 'node:crypto';
import { isCountyCode } from '@jiaobian/kernel';

const pattern = /^(\d{6})\.([A-Za-z0-9_-]{43})$/;

export interface RefreshToken {
  county: string;
  /** All that is stored: who reads the database cannot refresh. 256 random bits need no slow hash. */
  hash: string;
}

/** 256 random bits; the county in front tells whose rows to look in, and guards nothing. */
export function newRefreshToken(county: string): RefreshToken & { text: string } {
  const text = `${county}.${randomBytes(32).toString('base64url')}`;
  return { text, county, hash: hashOf(text) };
}

/** Undefined for what never was one of ours. */
export function readRefreshToken(text: string): RefreshToken | undefined {
  const county = pattern.exec(text)?.[1];
  return isCountyCode(county) ? { county, hash: hashOf(text) } : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
