import { poolUnit, type AdjustmentBasis, type LoanStanding } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { checkInstalments, checkSecurity, expectedAttrition, type RetirementClass } from '@jiaobian/planning';
import { BasisView } from '../basis-view';
import type { DueCohort, LoanAsked, LoanBasis, LoanSecurity } from './loan-application';

export interface BornPerson {
  personId: string;
  name: string;
  bornOn: string;
  retirementClass: RetirementClass;
}

/**
 * What a loan rests on: only under-quota schools borrow, no more than they lack and than the pool has (domain.md §3). The gate judges
 * again with the ledger locked. Errors: `LOAN.NOT_UNDER_QUOTA`, `LOAN.POOL_SHORT`, those of `checkInstalments`.
 */
export function judgeLoan(asked: LoanAsked, basis: AdjustmentBasis): { schoolName: string; basis: LoanBasis } {
  const view = new BasisView(basis);
  const { schoolCode, stage, track, count } = asked;
  const posts = view.postsOf(schoolCode, stage, track);
  const { entitled = 0, exact = '0', authorised = 0, occupied = 0, reserved = 0, vacant = 0 } = posts ?? {};
  const shortfall = entitled - authorised;
  const schoolName = view.nameOf(schoolCode);
  if (count > shortfall || occupied + reserved > authorised)
    throw new DomainError('LOAN.NOT_UNDER_QUOTA', { schoolName, entitled, authorised, shortfall: Math.max(0, shortfall) });
  const available = view.availableAt(poolUnit, stage, track);
  if (count > available) throw new DomainError('LOAN.POOL_SHORT', { available });
  checkInstalments(asked);
  const { ruleVersion, censusId } = basis;
  return {
    schoolName,
    basis: { ruleVersion, censusId, entitled, exact, authorised, occupied, vacant, shortfall, poolAvailable: available },
  };
}

interface SecurityFacts {
  people: readonly BornPerson[];
  loans: readonly LoanStanding[];
  /** Of the borrower's stage, due in the term. */
  specialPosts: readonly DueCohort[];
}

/**
 * 安全性核查: who of the borrower's people retires in the term, against what it has to give back then, and what is promised already: to
 * earlier loans, and to special-post teachers who are placed on quota when their service ends (domain.md §6).
 */
export function secureLoan(asked: LoanAsked, { people, loans, specialPosts }: SecurityFacts): LoanSecurity {
  const dueOn = asked.instalments.at(-1)!.dueOn;
  const exits = expectedAttrition(
    people.map((person) => ({ ...person, born: person.bornOn })),
    { startsOn: asked.startsOn, dueOn },
  );
  const owed = loans
    // A dated use ends with its reason: nobody's retirement is promised to it.
    .filter(({ temporaryUse }) => temporaryUse === undefined)
    .filter(({ schoolCode, stage, track }) => schoolCode === asked.schoolCode && stage === asked.stage && track === asked.track)
    .flatMap(({ pendings }) => pendings)
    .filter((pending) => pending.state === 'open' && pending.dueOn <= dueOn)
    .map((pending) => ({ dueOn: pending.dueOn, count: pending.count - pending.posted }));
  const promised = [...owed, ...specialPosts.map((cohort) => ({ dueOn: cohort.dueOn, count: cohort.needed }))];
  return {
    ...checkSecurity({ exits, instalments: asked.instalments, promised }),
    owedElsewhere: owed.reduce((sum, { count }) => sum + count, 0),
    specialPosts: specialPosts.map((cohort) => ({ ...cohort, month: cohort.dueOn.slice(0, 7) })),
    retirements: exits.map(({ person: { personId, name, bornOn }, month, freesPostOn }) => ({
      personId,
      name,
      bornOn,
      month,
      freesPostOn,
    })),
  };
}
