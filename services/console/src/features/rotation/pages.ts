import type { Page } from '../../app/page';
import { words } from '../../language/words';

const page = {
  title: words('交流轮岗', 'Rotation'),
  permission: 'rotation.schedule.read',
  load: () => import('./RotationPage').then(({ RotationPage }) => ({ default: RotationPage })),
} as const;

export const rotationPages: Page[] = [
  { ...page, path: 'rotation', menu: 'plan' },
  { ...page, path: 'rotation/:year' },
  {
    path: 'rotation/:year/teachers/:personId',
    title: words('教师说明卡', 'Card of a teacher'),
    permission: 'rotation.schedule.read',
    load: () => import('./TeacherCardPage').then(({ TeacherCardPage }) => ({ default: TeacherCardPage })),
  },
];
