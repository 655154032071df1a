import { isCountyCode, type CountyCode } from '@jiaobian/kernel';

/** A log-in name taken apart: `bureau@522327`. */
export interface AccountName {
  name: string;
  county: CountyCode;
}

const namePattern = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** 2–40 small letters, digits, dots, hyphens or underscores: a name that is read out over the telephone. */
export function isAccountName(value: string): boolean {
  return namePattern.test(value);
}

/**
 * Reads `<name>@<county>`; where the county is left out, `defaultCounty` takes its place. Case and surrounding blanks
 * do not count. Undefined for what no account can be called.
 */
export function readAccountName(text: string, defaultCounty?: string): AccountName | undefined {
  const [name = '', county = defaultCounty, ...rest] = text.trim().toLowerCase().split('@');
  return rest.length === 0 && isAccountName(name) && isCountyCode(county) ? { name, county } : undefined;
}

export function fullAccountName({ name, county }: { name: string; county: string }): string {
  return `${name}@${county}`;
}
