import { cellText } from '../cells/cell';
import { readIdentityNumber } from '../cells/read-identity-number';
import { Refusal } from '../cells/refusal';
import { headed, type Column, type ColumnHead } from './column';

/** Free text of at most `limit` characters. */
export function textColumn(head: ColumnHead, limit = 60): Column<string> {
  const tooLong = new Refusal('CELL.TOO_LONG', { limit });
  return {
    ...headed(head),
    asText: true,
    read(cell) {
      const text = cellText(cell);
      return text.length <= limit ? text : tooLong;
    },
    write: (value) => value,
  };
}

const spaceBetweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** A person's name; the space that rosters put between the two characters of a short name (张 三) is taken out. */
export function nameColumn(head: ColumnHead): Column<string> {
  const text = textColumn(head, 40);
  return {
    ...text,
    read(cell) {
      const name = text.read(cell);
      return typeof name === 'string' && name.includes(' ') ? name.replace(spaceBetweenHan, '') : name;
    },
  };
}

const notACode = new Refusal('CELL.NOT_A_CODE');

/** A school's code in the county's list; a spreadsheet may have kept it as a number. */
export function schoolCodeColumn(head: ColumnHead): Column<string> {
  return {
    ...headed(head),
    asText: true,
    read(cell) {
      const code = cellText(cell);
      return /^[0-9A-Za-z-]{1,20}$/.test(code) ? code : notACode;
    },
    write: (value) => value,
  };
}

export function identityNumberColumn(head: ColumnHead): Column<string> {
  return { ...headed(head), asText: true, confidential: true, read: readIdentityNumber, write: (value) => value };
}
