import type { RetirementClass } from './retirement-date';

/** What a roster says of a person. */
export interface RosteredPerson {
  sex: 'male' | 'female';
  duty: string;
  title: string;
}

/** The roster does not say who is a worker 工勤; support staff without a title are taken for one (our own derivation). */
export function retirementClassOf({ sex, duty, title }: RosteredPerson): RetirementClass {
  if (sex === 'male') return 'man-60';
  return duty === 'support-staff' && title === 'none' ? 'woman-50' : 'woman-55';
}
