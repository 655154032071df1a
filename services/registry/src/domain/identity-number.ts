import { dayExists, type CalendarDate } from '@jiaobian/kernel';

/** Weight of each of the first seventeen places, 2^(17 − place) modulo 11 (GB 11643). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
const zero = 48;

/** Eighteen places: seventeen digits and a digit or X. Says nothing of the check digit. */
export function isIdentityShape(text: string): boolean {
  if (text.length !== 18) return false;
  for (let place = 0; place < 17; place++) {
    const code = text.charCodeAt(place);
    if (code < zero || code > zero + 9) return false;
  }
  const last = text.charCodeAt(17);
  return last === 88 || (last >= zero && last <= zero + 9);
}

/** Whether the last place is the check digit of the others: ISO 7064 MOD 11-2. Expects the shape above. */
export function hasRightCheckDigit(identityNumber: string): boolean {
  let sum = 0;
  for (let place = 0; place < 17; place++) sum += weights[place]! * (identityNumber.charCodeAt(place) - zero);
  return checkCharacters[sum % 11] === identityNumber[17];
}

/** Places 7–14. */
export function birthDateOf(identityNumber: string): CalendarDate {
  return `${identityNumber.slice(6, 10)}-${identityNumber.slice(10, 12)}-${identityNumber.slice(12, 14)}`;
}

/** Whether places 7–14 name a day that exists. */
export function hasRealBirthDate(identityNumber: string): boolean {
  return dayExists(Number(identityNumber.slice(6, 10)), Number(identityNumber.slice(10, 12)), Number(identityNumber.slice(12, 14)));
}

/** Place 17: odd for men, even for women. */
export function genderOf(identityNumber: string): 'male' | 'female' {
  return identityNumber.charCodeAt(16) % 2 === 1 ? 'male' : 'female';
}

/** What may be shown of an identity number, right or wrong: its first four and last two places. */
export function maskIdentityNumber(text: string): string {
  return text.length <= 6 ? '*'.repeat(text.length) : `${text.slice(0, 4)}${'*'.repeat(text.length - 6)}${text.slice(-2)}`;
}

/** Masks whatever looks like an identity number inside other text: people paste them into the wrong column. */
export function maskIdentityNumbersIn(text: string): string {
  return text.replace(/\d{14,17}[\dXx]|\d\.\d{6,}[Ee]\+?\d+/g, maskIdentityNumber);
}
