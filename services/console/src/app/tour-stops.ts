import { words, type Words } from '../language/words';
import type { Permission } from './me';

interface TourStop {
  /** The path of the page whose place in the menu is pointed at. */
  menu: string;
  permission?: Permission;
  title: Words;
  text: Words;
}

/** The way of a post through the county's year, in five stops. */
export const tourStops: readonly TourStop[] = [
  {
    menu: '',
    title: words('工作台', 'Workbench'),
    text: words('等您处理的事项、期限和本县一年的进度都在这里。', 'What waits for you, the deadlines, and where the county’s year stands.'),
  },
  {
    menu: 'entitlement',
    permission: 'quota.entitlement.read',
    title: words('编制核定', 'Entitlement'),
    text: words(
      '每校应核多少编制。点任何一个数,都能看到算式、规则文号和统计快照。',
      'How many posts each school is entitled to. Click any number for its arithmetic, rule and census.',
    ),
  },
  {
    menu: 'adjustments',
    permission: 'pool.adjustment.read',
    title: words('调整方案', 'Adjustments'),
    text: words(
      '教育局提出,编办同意或退回;谁提出的,谁不能决定。',
      'The bureau proposes, the staffing office consents or returns; nobody decides on their own proposal.',
    ),
  },
  {
    menu: 'hiring',
    permission: 'hiring.plan.read',
    title: words('年度招聘计划', 'Hiring plan'),
    text: words('编制一经划转,计划自动重算,并写明因哪份文件。', 'When posts move, the plan is cut anew, with the document that caused it.'),
  },
  {
    menu: 'rotation',
    permission: 'rotation.schedule.read',
    title: words('交流轮岗', 'Rotation'),
    text: words(
      '谁到哪校、为什么、还有什么可能,每位教师一张卡片。',
      'Who goes where, why, and what else was possible: a card for each teacher.',
    ),
  },
];
