import type { RosterRow } from '../domain/county-tables';

/** What a roster line holds beside import and person: column, type as PostgreSQL names arrays, field of the row. */
export const rosterColumns = [
  ['name', 'text', 'name'],
  ['gender', 'text', 'gender'],
  ['birth_on', 'date', 'birthDate'],
  ['school_code', 'text', 'schoolCode'],
  ['stage', 'text', 'stage'],
  ['subject', 'text', 'subject'],
  ['track', 'text', 'track'],
  ['employment', 'text', 'employment'],
  ['professional_title', 'text', 'professionalTitle'],
  ['position', 'text', 'position'],
  ['entered_education_on', 'date', 'enteredEducationOn'],
  ['at_school_since', 'date', 'atSchoolSince'],
  ['backbone', 'boolean', 'backbone'],
  ['service_until', 'date', 'serviceUntil'],
  ['exemption', 'text', 'exemption'],
  ['works_at', 'text', 'worksAt'],
  ['secondment_document', 'text', 'secondmentDocument'],
  ['seconded_until', 'date', 'secondedUntil'],
] as const satisfies readonly (readonly [column: string, type: string, field: keyof RosterRow])[];

/** For a select list: the columns of `table` by the names of their fields, the person's id first. */
export function personSelect(table: string): string {
  return [`${table}.person_id as "personId"`, ...rosterColumns.map(([column, , field]) => `${table}.${column} as "${field}"`)].join(', ');
}
