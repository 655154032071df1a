import { setTimeout as pause } from 'node:timers/promises';
import { demoCounty, demoCountyCode } from '@jiaobian/demo-county';
import { DomainError } from '@jiaobian/kernel';
import { DemoClient } from './demo-client';
import { demoSeed, type DemoFiles } from './demo-files';
import { demoPlanYear, hiringRequests, rotationRequests, type SchoolRequest } from './demo-requests';
import { settled } from './settled';
import { specialPostCohorts } from './special-post-cohorts';

export interface DemoSetUp {
  baseUrl: string;
  /** Of every process of the installation. */
  metricsUrls: string[];
  password: string;
  files: DemoFiles;
  stopping: AbortSignal;
}

interface ImportState {
  id: string;
  state: 'reading' | 'refused' | 'ready' | 'confirmed';
}

const importPollMs = 250;

/**
 * Sets up the demo county as its offices would, through the same HTTP interface: the census of 2025 imported, the
 * special-post cohorts of S0 recorded, a hiring plan and a rotation schedule with the schools' requests in them, and an
 * adjustment that waits for the staffing office. The census of 2026 is left as a file. Errors: `STANDALONE.DEMO_FAILED`.
 */
export async function setUpDemo(demo: DemoSetUp): Promise<void> {
  const bureau = await DemoClient.logIn(demo.baseUrl, `education-bureau@${demoCountyCode}`, demo.password, demo.stopping);
  await importCensus(bureau, demo);
  await settled(demo.metricsUrls, demo.stopping);
  for (const cohort of specialPostCohorts(demoCounty({ seed: demoSeed, census: 2026 }).roster)) {
    await bureau.post('special-post/cohorts', cohort, `demo-cohort-${cohort.year}`);
  }
  await planHiring(bureau);
  await planRotation(bureau);
  await settled(demo.metricsUrls, demo.stopping);
  await proposeAdjustment(bureau);
  await settled(demo.metricsUrls, demo.stopping);
  await demo.files.workbook(2026);
}

async function importCensus(bureau: DemoClient, { files, stopping }: DemoSetUp): Promise<void> {
  let current = await bureau.upload<ImportState>('registry/imports', await files.workbook(2025), 'demo-import-2025');
  do {
    current = await bureau.get<ImportState>(`registry/imports/${current.id}`);
    if (current.state === 'reading') await pause(importPollMs, undefined, { signal: stopping });
  } while (current.state === 'reading');
  if (current.state === 'refused') throw new DomainError('STANDALONE.DEMO_FAILED', { step: 'import', reason: 'refused' });
  if (current.state === 'ready') await bureau.post(`registry/imports/${current.id}/confirm`, {}, 'demo-confirm-2025');
}

async function planHiring(bureau: DemoClient): Promise<void> {
  await bureau.post('hiring/plans', { year: demoPlanYear }, 'demo-hiring-plan');
  const lines = hiringRequests.flatMap((request) =>
    eachSubject(request, (subject, requested) => ({ ...placeOf(request), subject, channel: 'open-recruitment', requested })),
  );
  await bureau.post(`hiring/plans/${demoPlanYear}/requests`, { reason: '学校申报汇总', lines }, 'demo-hiring-requests');
}

async function planRotation(bureau: DemoClient): Promise<void> {
  const schedule = `rotation/schedules/${demoPlanYear}`;
  await bureau.post('rotation/schedules', { schoolYear: demoPlanYear, lotterySeed: demoSeed }, 'demo-schedule');
  for (const request of rotationRequests) {
    const wishes = eachSubject(request, (subject, count) => ({ ...placeOf(request), subject, count, reason: '学生增加,师资不足' }));
    for (const wish of wishes) await bureau.post(`${schedule}/requests`, wish, `demo-rotation-${wish.schoolCode}-${wish.subject}`);
  }
  await bureau.post(`${schedule}/plan`, {}, 'demo-schedule-plan');
}

/** As the system drafts it, on the census in force. */
async function proposeAdjustment(bureau: DemoClient): Promise<void> {
  const { id } = await bureau.post<{ id: string }>('pool/adjustments', { year: demoPlanYear }, 'demo-adjustment');
  await bureau.post(`pool/adjustments/${id}/submit`, {}, 'demo-adjustment-submit');
}

function placeOf({ schoolCode, stage }: SchoolRequest): Pick<SchoolRequest, 'schoolCode' | 'stage'> {
  return { schoolCode, stage };
}

function eachSubject<Result>({ subjects }: SchoolRequest, make: (subject: string, count: number) => Result): Result[] {
  return Object.entries(subjects).map(([subject, count]) => make(subject, count));
}
