import { demoCountyCode } from '@jiaobian/demo-county';
import type { Stage, Subject } from '@jiaobian/kernel';

/** The year that the demo plans: the January after the census of 2026, and the school year that begins in it. */
export const demoPlanYear = 2027;

export interface SchoolRequest {
  schoolCode: string;
  stage: Stage;
  subjects: Partial<Record<Subject, number>>;
}

const school = (place: string, stage: Stage, subjects: SchoolRequest['subjects']): SchoolRequest => ({
  schoolCode: `${demoCountyCode}${place}`,
  stage,
  subjects,
});

/** What the schools of the growing county seat ask for by open recruitment; more than their posts allow today. */
export const hiringRequests: SchoolRequest[] = [
  school('0003', 'primary', { chinese: 5, mathematics: 5, english: 2, music: 2, pe: 2, art: 2, science: 1 }),
  school('0014', 'primary', { chinese: 3, mathematics: 2, music: 1, pe: 1 }),
  school('0015', 'primary', { chinese: 2, mathematics: 2, art: 1 }),
  school('0016', 'primary', { chinese: 2, english: 1, pe: 1 }),
  school('0017', 'junior', { mathematics: 2, physics: 1, chemistry: 1 }),
];

/** And whom they ask to come for the school year by rotation. */
export const rotationRequests: SchoolRequest[] = [
  school('0003', 'primary', { chinese: 6, mathematics: 6, english: 2, music: 1, pe: 1, art: 1 }),
  school('0014', 'primary', { chinese: 2, mathematics: 2 }),
  school('0015', 'primary', { chinese: 2, mathematics: 1 }),
  school('0016', 'primary', { chinese: 1, mathematics: 1 }),
  school('0017', 'junior', { chinese: 1, english: 1, mathematics: 1 }),
];
