import type { Subject } from '@jiaobian/kernel';
import type { DemoPerson, DemoSchool } from '../rows';

/** The place of the `index`-th of a school's `staff`: a head, deputies by size, middle managers, then everybody else. */
export function positionOf(index: number, staff: number, subject: Subject, kind: DemoSchool['kind']): DemoPerson['position'] {
  const led = kind !== 'teaching-point';
  const deputies = Math.min(4, Math.floor(staff / 25) + 1);
  const managers = Math.floor(staff / 14);
  if (led && index === 0) return 'head';
  if (led && staff > 8 && index <= deputies) return 'deputy-head';
  if (led && index <= deputies + managers && staff > 8) return 'middle-manager';
  return subject === 'administration' || subject === 'childcare' ? 'support-staff' : 'teacher';
}
