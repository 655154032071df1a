import type { CalendarDate } from '@jiaobian/kernel';
import { retirementOf, type RetirementClass } from '../retirement/retirement-date';
import type { Instalment } from '../returns/loan-terms';

export interface PersonOnPost {
  personId: string;
  retirementClass: RetirementClass;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  born: string;
}

/** A post that a person leaves by age. */
export interface ExpectedExit<Person extends PersonOnPost = PersonOnPost> {
  person: Person;
  /** `YYYY-MM` in which the statutory age is reached. */
  month: string;
  /** The first day on which the post may come back. */
  freesPostOn: CalendarDate;
}

/**
 * 自然减员: who of the people reaches the statutory age so that a post falls free after `startsOn` and by `dueOn`, by month and
 * then in the order in which they came (domain.md §7). Whoever has passed the age already frees no post of the term.
 * Errors: those of `retirementOf`.
 */
export function expectedAttrition<Person extends PersonOnPost>(
  people: readonly Person[],
  { startsOn, dueOn }: { startsOn: CalendarDate; dueOn: CalendarDate },
): ExpectedExit<Person>[] {
  return people
    .map((person) => {
      const { month } = retirementOf(person.retirementClass, person.born);
      return { person, month, freesPostOn: firstDayAfter(month) };
    })
    .filter(({ freesPostOn }) => freesPostOn > startsOn && freesPostOn <= dueOn)
    .sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
}

export interface SecurityInput {
  exits: readonly { freesPostOn: CalendarDate }[];
  instalments: readonly Instalment[];
  /** Posts that fall free in the term and are promised already, and when: earlier loans of the school, special posts that fall due. */
  promised: readonly PromisedPosts[];
}

export interface PromisedPosts {
  dueOn: CalendarDate;
  count: number;
}

export interface SecurityCheck {
  /** Posts expected to fall free in the term. */
  expected: number;
  promised: number;
  /** expected − promised, at least 0. */
  free: number;
  count: number;
  /** Whether what falls free covers the whole return: then the loan is granted in principle, else the staffing office decides a number. */
  covers: boolean;
  /** For each instalment what is due and what has fallen free by its day, from the beginning. */
  instalments: { dueOn: CalendarDate; due: number; freed: number; covered: boolean }[];
}

/** 借编安全性核查: expected natural attrition of the borrower against what it has to give back (M, 黔西南 2021). Posts, whole numbers. */
export function checkSecurity({ exits, instalments, promised }: SecurityInput): SecurityCheck {
  const count = total(instalments);
  const promisedBy = (day: CalendarDate): number => total(promised.filter(({ dueOn }) => dueOn <= day));
  const free = Math.max(0, exits.length - total(promised));
  let due = 0;
  return {
    expected: exits.length,
    promised: total(promised),
    free,
    count,
    covers: free >= count,
    instalments: instalments.map((instalment) => {
      due += instalment.count;
      const freed = Math.max(0, exits.filter(({ freesPostOn }) => freesPostOn <= instalment.dueOn).length - promisedBy(instalment.dueOn));
      return { dueOn: instalment.dueOn, due, freed, covered: freed >= due };
    }),
  };
}

function firstDayAfter(month: string): CalendarDate {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

function total(posts: readonly { count: number }[]): number {
  return posts.reduce((sum, { count }) => sum + count, 0);
}
