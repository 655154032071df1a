/** School stages 学段, in the order in which the offices list them. */
export const stages = ['kindergarten', 'primary', 'junior', 'senior', 'vocational', 'special'] as const;
export type Stage = (typeof stages)[number];

/** 编制 / 控制数 / 员额: separate tracks that never net against one another (domain.md §3). */
export const tracks = ['quota', 'control', 'headcount'] as const;
export type Track = (typeof tracks)[number];

/** The offices of domain.md §1, as the roles of accounts. */
export const roles = ['quota-office', 'education-bureau', 'hr-bureau', 'finance', 'school', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Why a school may be given supplementary quota 附加编制: an ethnic region, a mountain region, a township's central primary school, other grounds of the county. */
export const supplementGrounds = ['ethnic', 'mountain', 'central-primary', 'other'] as const;
export type SupplementGround = (typeof supplementGrounds)[number];

export const subjects = [
  'chinese',
  'mathematics',
  'english',
  'politics',
  'history',
  'geography',
  'physics',
  'chemistry',
  'biology',
  'science',
  'music',
  'pe',
  'art',
  'it',
  'labour',
  'psychology',
  'preschool',
  'childcare',
  'vocational',
  'special-education',
  'administration',
] as const;
export type Subject = (typeof subjects)[number];

/** Shortage subjects, in the order of S0 (贫困县教育人才振兴工程 (三)2): music, PE and art first, then the sciences. */
export const shortageSubjects: readonly Subject[] = ['music', 'pe', 'art', 'science', 'physics', 'chemistry', 'biology'];
