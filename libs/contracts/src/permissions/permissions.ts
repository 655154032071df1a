import { roles, type Role } from '@jiaobian/kernel';

const everyRole = roles;
const offices: readonly Role[] = ['quota-office', 'education-bureau', 'hr-bureau', 'finance', 'auditor'];
/** Roles that may be lent to another account: an auditor stays apart, a school sees itself alone. */
export const delegableRoles = [
  'quota-office',
  'education-bureau',
  'hr-bureau',
  'finance',
  'administrator',
] as const satisfies readonly Role[];
export type DelegableRole = (typeof delegableRoles)[number];
/** Who may have the ledger checked, and so asks the services what they believe of it. */
const verifiers: readonly Role[] = ['quota-office', 'auditor', 'administrator'];
const officesAndSchools: readonly Role[] = [...offices, 'school'];

/**
 * Which role may do what (domain.md §1). A permission is `<service>.<resource>.<verb>`; a route names one, visibly.
 * The auditor stands in `read` permissions alone; a school reads within its own school.
 */
export const permissions = {
  'identity.session.read': everyRole,
  'identity.account.read': ['administrator', 'auditor'],
  'identity.account.manage': ['administrator'],
  'identity.delegation.read': [...delegableRoles, 'auditor'],
  'identity.delegation.grant': delegableRoles,
  'events.read': ['administrator', 'auditor'],
  'events.replay': ['administrator'],

  'registry.school.read': officesAndSchools,
  'registry.staff.read': ['quota-office', 'education-bureau', 'hr-bureau', 'auditor', 'school'],
  'registry.departure.record': ['hr-bureau', 'education-bureau'],
  'registry.import.read': ['quota-office', 'education-bureau', 'auditor'],
  'registry.import.submit': ['education-bureau'],

  'quota.standard.read': officesAndSchools,
  'quota.entitlement.read': officesAndSchools,
  'quota.ledger.read': officesAndSchools,
  /** Posts with the people on them: whoever may see the staff. */
  'quota.named-post.read': ['quota-office', 'education-bureau', 'hr-bureau', 'auditor', 'school'],
  'quota.hold.read': offices,
  'quota.basis.read': offices,
  'quota.parameter.set': ['quota-office'],
  'quota.standard-version.read': offices,
  'quota.standard-version.draft': ['education-bureau'],
  'quota.standard-version.decide': ['quota-office'],
  'quota.what-if.read': offices,
  'quota.ledger.verify': verifiers,
  'quota.posts.register': ['education-bureau'],
  /** The staffing office holds the posts that it proposes to recover; of these too another one decides. */
  'quota.posts.hold': ['education-bureau', 'quota-office'],
  'quota.posts.transfer': ['quota-office'],
  'quota.posts.release': ['education-bureau', 'quota-office'],
  'quota.posts.freeze': ['quota-office'],
  'quota.exception.grant': ['quota-office'],
  'quota.correction.read': offices,
  'quota.correction.propose': ['education-bureau', 'quota-office'],
  'quota.correction.decide': ['quota-office'],
  'quota.school-change.read': offices,
  'quota.school-change.propose': ['education-bureau', 'quota-office'],
  'quota.school-change.decide': ['quota-office'],

  'quota.loan.propose': ['education-bureau', 'quota-office'],
  'quota.loan.decide': ['quota-office'],

  'pool.loan.read': ['quota-office', 'education-bureau', 'hr-bureau', 'finance', 'auditor'],
  'pool.loan.propose': ['education-bureau'],
  /** Renewal, instalments, early return by the bureau; a recall by the staffing office: the process of each says which. */
  'pool.loan.change': ['education-bureau', 'quota-office'],
  'pool.loan.decide': ['quota-office'],

  'pool.flag.read': officesAndSchools,
  /** Records a finding, assigns, accepts or sends back, and sets the bounds of the rules. */
  'pool.flag.supervise': ['quota-office'],
  'pool.flag.answer': ['school', 'education-bureau'],

  'pool.temporary.read': officesAndSchools,
  'pool.temporary.ask': ['school', 'education-bureau'],
  'pool.temporary.forward': ['education-bureau'],

  'pool.adjustment.read': ['quota-office', 'education-bureau', 'hr-bureau', 'finance', 'auditor'],
  'pool.adjustment.propose': ['education-bureau'],
  'pool.adjustment.decide': ['quota-office'],
  'pool.projection.read': verifiers,

  'pool.idle.read': officesAndSchools,
  'pool.idle.count': ['education-bureau', 'quota-office'],
  'pool.idle.object': ['school', 'education-bureau'],
  'pool.recovery.read': offices,
  'pool.recovery.propose': ['education-bureau', 'quota-office'],
  'pool.recovery.decide': ['quota-office'],

  'hiring.plan.read': officesAndSchools,
  'hiring.plan.request': ['school', 'education-bureau'],
  'hiring.plan.manage': ['education-bureau'],
  'hiring.projection.read': verifiers,

  'rotation.schedule.read': officesAndSchools,
  'rotation.schedule.request': ['school', 'education-bureau'],
  'rotation.schedule.plan': ['education-bureau'],
  'rotation.run.read': offices,
  'rotation.projection.read': verifiers,

  'special-post.cohort.read': officesAndSchools,
  'special-post.cohort.record': ['education-bureau'],
  'special-post.stay-rate.change': ['education-bureau'],
  'special-post.projection.read': verifiers,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export function mayDo(held: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return held.some((role) => allowed.includes(role));
}
