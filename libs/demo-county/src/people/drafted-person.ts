import type { DemoPerson } from '../rows';

/** A person before names and numbers are given out, with the time in the county as the censuses see it. */
export interface DraftedPerson extends Omit<DemoPerson, 'identityNumber' | 'name' | 'backbone'> {
  leavesBefore2026: boolean;
}

/** Nobody of the demo county works elsewhere. */
export const atOwnSchool = { worksAt: null, secondmentDocument: null, secondedUntil: null };
