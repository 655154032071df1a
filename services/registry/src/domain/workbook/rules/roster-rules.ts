import { fullYearsBetween, type Track } from '@jiaobian/kernel';
import type { Employment } from '../../county-tables';
import { birthDateOf, genderOf } from '../../identity-number';
import { labelOf } from '../columns/choice-columns';
import { employmentLabels, genderLabels, trackOrNoneLabels } from '../layouts/labels';
import { reportRepeated, rowsOf, type CountyDraft } from './county-draft';

/** One person occupies at most one post (domain.md §3, invariant 2). */
export function peopleOnce({ roster }: CountyDraft): void {
  reportRepeated(roster, 'identityNumber', 'IDENTITY.TWICE', (row) => row.identityNumber);
}

export function identityAgrees({ roster }: CountyDraft): void {
  for (const { identityNumber, birthDate, gender, source } of rowsOf(roster)) {
    if (identityNumber === undefined) continue;
    if (birthDate !== undefined && birthDate !== birthDateOf(identityNumber)) {
      roster!.report(source, 'birthDate', 'IDENTITY.BIRTH_DATE_DIFFERS', birthDate);
    }
    if (gender !== undefined && gender !== genderOf(identityNumber)) {
      roster!.report(source, 'gender', 'IDENTITY.GENDER_DIFFERS', labelOf(genderLabels, gender));
    }
  }
}

/** Which track each employment takes its post from; substitutes, silver-age and special-post teachers take none (domain.md §4, §6). */
const tracksOfEmployment: Record<Employment, Track | null> = {
  regular: 'quota',
  'publicly-funded': 'quota',
  control: 'control',
  headcount: 'headcount',
  'special-post': null,
  substitute: null,
  'silver-age': null,
};

export function employmentFitsTrack({ roster }: CountyDraft): void {
  for (const { track, employment, source } of rowsOf(roster)) {
    if (track === undefined || employment === undefined || tracksOfEmployment[employment] === track) continue;
    roster!.report(source, 'track', 'ROSTER.TRACK_DISAGREES', labelOf(trackOrNoneLabels, track), {
      employment: labelOf(employmentLabels, employment),
      list: labelOf(trackOrNoneLabels, tracksOfEmployment[employment]),
    });
  }
}

/** A code among the names: of another body nothing is known, of a school everything is. */
export function workplacesKnown({ schools, roster }: CountyDraft): void {
  if (!schools) return;
  const listed = new Set([...rowsOf(schools)].map(({ schoolCode }) => schoolCode));
  for (const { worksAt, source } of rowsOf(roster)) {
    if (worksAt && /^[0-9]{6,}$/.test(worksAt) && !listed.has(worksAt))
      roster!.report(source, 'worksAt', 'ROSTER.WORKPLACE_UNKNOWN', worksAt);
  }
}

/** Younger nobody has entered education; an older date is a slip of the year. */
const leastAgeOnEntry = 14;

export function datesInOrder({ roster }: CountyDraft): void {
  for (const { birthDate, enteredEducationOn, atSchoolSince, source } of rowsOf(roster)) {
    if (enteredEducationOn === undefined) continue;
    if (birthDate !== undefined && fullYearsBetween(birthDate, enteredEducationOn) < leastAgeOnEntry) {
      roster!.report(source, 'enteredEducationOn', 'ROSTER.ENTERED_TOO_YOUNG', enteredEducationOn);
    }
    if (atSchoolSince !== undefined && atSchoolSince < enteredEducationOn) {
      roster!.report(source, 'atSchoolSince', 'ROSTER.AT_SCHOOL_BEFORE_ENTRY', atSchoolSince, { date: enteredEducationOn });
    }
  }
}
