import { words, type Words } from '../../language/words';

export interface YearStep {
  /** Month of the year, 1–12, in which it has to be done. */
  month: number;
  what: Words;
  who: string;
  path?: string;
}

/** The county's year (domain.md §3, §4): census, proposal, consent, hiring, rotation. */
export const countyYear: YearStep[] = [
  { month: 9, what: words('9 月 1 日统计班级、学生', 'census of 1 September'), who: 'education-bureau', path: '/imports' },
  { month: 10, what: words('核定应有编制', 'entitlement by the standards'), who: 'education-bureau', path: '/entitlement' },
  {
    month: 1,
    what: words('1 月底前提出编制调整和招聘计划', 'adjustment and hiring plan proposed by the end of January'),
    who: 'education-bureau',
    path: '/adjustments',
  },
  { month: 2, what: words('编办备案同意', 'consent of the staffing office'), who: 'quota-office', path: '/adjustments' },
  { month: 3, what: words('招聘', 'hiring'), who: 'hr-bureau', path: '/hiring' },
  { month: 7, what: words('交流轮岗方案公布', 'rotation published'), who: 'education-bureau', path: '/rotation' },
  { month: 8, what: words('到岗', 'people arrive'), who: 'school', path: '/rotation' },
];

/** The school year begins in September: months in its order. */
export function placeInYear(month: number): number {
  return (month + 3) % 12;
}
