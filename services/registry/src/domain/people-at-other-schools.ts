import type { IdentifiedPerson } from './identified-person';
import { rosterLayout } from './workbook/layouts/roster.layout';
import type { Problem } from './workbook/problems/problem';
import { problemAt } from './workbook/problems/problem-list';
import { maskIdentityNumber } from './identity-number';

/**
 * The people whom the register has at another school than the roster: an import does not move people, a transfer does.
 *
 * @param schoolOf the school of each registered person, by the person's id
 * @param columnIndex the column of the identity number in the sheet, from 0, as the reading gives it
 */
export function peopleAtOtherSchools(
  people: readonly IdentifiedPerson[],
  schoolOf: ReadonlyMap<string, string>,
  columnIndex: number | undefined,
): Problem[] {
  return people.flatMap(({ personId, identityNumber, schoolCode, source }) => {
    const registered = schoolOf.get(personId);
    if (registered === undefined || registered === schoolCode) return [];
    const value = maskIdentityNumber(identityNumber);
    const column = rosterLayout.columns.identityNumber.header;
    return [problemAt({ code: 'IDENTITY.AT_ANOTHER_SCHOOL', ...source, column, columnIndex, value, facts: { schoolCode: registered } })];
  });
}
