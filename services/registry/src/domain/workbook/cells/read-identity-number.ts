import { hasRealBirthDate, hasRightCheckDigit, isIdentityShape } from '../../identity-number';
import { cellText, type PlainCell } from './cell';
import { Refusal, type Reading } from './refusal';

const storedAsNumber = new Refusal('IDENTITY.STORED_AS_NUMBER');
const not18Places = new Refusal('IDENTITY.NOT_18_PLACES');
const noSuchBirthDate = new Refusal('IDENTITY.NO_SUCH_BIRTH_DATE');
const wrongCheckDigit = new Refusal('IDENTITY.WRONG_CHECK_DIGIT');

/**
 * Reads an identity number (GB 11643). A number keeps 15 digits only, so one that was stored as a number is refused even
 * where it happens to look right; text that such a number was saved as (5.22327E+17, or 000 at the end) is told apart.
 */
export function readIdentityNumber(cell: PlainCell): Reading<string> {
  if (typeof cell !== 'string') return storedAsNumber;
  // A leading apostrophe is how spreadsheets mark text when they export it.
  const text = cellText(cell).replace(/^'/, '').toUpperCase();
  if (!isIdentityShape(text)) return /^\d(\.\d+)?E\+?\d+$/.test(text) ? storedAsNumber : not18Places;
  if (hasRightCheckDigit(text)) return hasRealBirthDate(text) ? text : noSuchBirthDate;
  return text.endsWith('000') ? storedAsNumber : wrongCheckDigit;
}
