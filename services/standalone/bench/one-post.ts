import { newId } from '@jiaobian/kernel';
import type { Office } from '../test/office';

/** A school of the demo county that plans and rotates by each post it gets. */
export const growing = { schoolCode: '5223270003', stage: 'primary', track: 'quota' } as const;

/** Proposes to the staffing office to bring one post from the pool to the growing school; the case's id. */
export async function proposeOnePost(bureau: Office, year: number): Promise<string> {
  const { id, version } = (await bureau.post('pool/adjustments', { year })) as { id: string; version: number };
  const line = { from: 'pool', to: growing.schoolCode, stage: growing.stage, track: growing.track, count: 1 };
  await bureau.post(`pool/adjustments/${id}/lines`, { version, lines: [line] });
  await bureau.post(`pool/adjustments/${id}/submit`);
  return id;
}

/** One post of the growing school's stage and track on its way from one unit to another. */
export interface HeldLine {
  name: string;
  from: string;
  to: string;
}

/** Holds posts; the hold's id. */
export async function holdPosts(bureau: Office, lines: readonly HeldLine[]): Promise<string> {
  const holdId = newId();
  await bureau.post('quota/holds', {
    holdId,
    caseId: newId(),
    caseKind: 'adjustment',
    caseRevision: 1,
    schoolYear: 2027,
    reason: 'bench',
    contributors: [],
    expiresInDays: 1,
    lines: lines.map(({ name, from, to }) => ({ lineId: name, stage: growing.stage, track: growing.track, count: 1, from, to })),
  });
  return holdId;
}

/** The staffing office lets a held post go; `transferId` may be chosen before. */
export async function transferHeld(office: Office, holdId: string, documentNumber: string, transferId = newId()): Promise<void> {
  await office.post('quota/transfers', {
    transferId,
    holdId,
    effectiveOn: today(),
    decision: { documentNumber, decidedOn: '2027-01-20' },
  });
}

/** In Shanghai: a post that only comes on a later day could not go back before it. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
