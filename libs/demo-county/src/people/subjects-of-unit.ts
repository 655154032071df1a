import type { Stage, Subject } from '@jiaobian/kernel';
import type { DemoSchool } from '../rows';
import type { SeededRandom } from '../seeded-random';
import { shareOut } from '../share-out';

type Weights = Partial<Record<Subject, number>>;

const ofPrimaryInTown: Weights = {
  chinese: 33,
  mathematics: 27,
  english: 9,
  politics: 4,
  science: 5,
  music: 5,
  pe: 6,
  art: 5,
  it: 2,
  labour: 1,
  administration: 3,
};
/** A village school fills Chinese and mathematics first: music, PE, art and science stay open (结构性缺编). */
const ofPrimaryInVillage: Weights = {
  chinese: 44,
  mathematics: 37,
  english: 7,
  politics: 4,
  pe: 3,
  science: 1,
  music: 1,
  art: 1,
  administration: 2,
};

const ofJunior: Weights = {
  chinese: 17,
  mathematics: 17,
  english: 16,
  politics: 8,
  history: 7,
  geography: 6,
  physics: 7,
  chemistry: 4,
  biology: 5,
  music: 2,
  pe: 5,
  art: 2,
  it: 2,
  psychology: 1,
  administration: 4,
};
const ofSenior: Weights = {
  chinese: 16,
  mathematics: 16,
  english: 15,
  politics: 8,
  history: 8,
  geography: 7,
  physics: 8,
  chemistry: 7,
  biology: 7,
  music: 2,
  pe: 4,
  art: 2,
  it: 2,
  psychology: 1,
  administration: 5,
};
const ofVocational: Weights = {
  vocational: 55,
  chinese: 9,
  mathematics: 8,
  english: 7,
  politics: 5,
  it: 6,
  pe: 4,
  art: 2,
  administration: 4,
};

function weightsOf(stage: Stage, area: DemoSchool['area']): Weights {
  switch (stage) {
    case 'kindergarten':
      return { preschool: 2, childcare: 1 };
    case 'primary':
      return area === 'urban' ? ofPrimaryInTown : ofPrimaryInVillage;
    case 'junior':
      return ofJunior;
    case 'senior':
      return ofSenior;
    case 'vocational':
      return ofVocational;
    case 'special':
      return { 'special-education': 90, administration: 10 };
  }
}

/** The subjects of `count` people of one stage of a school, in random order; kindergartens have two teachers to a caregiver. */
export function subjectsOfUnit(stage: Stage, area: DemoSchool['area'], count: number, random: SeededRandom): Subject[] {
  const entries = Object.entries(weightsOf(stage, area)) as [Subject, number][];
  // A kindergarten keeps to two teachers and one caregiver a class; elsewhere schools differ by luck.
  const jitter = () => (stage === 'kindergarten' ? 1 : 0.6 + random.next() * 0.8);
  const counts = shareOut(
    count,
    entries.map(([, weight]) => weight * jitter()),
  );
  return random.shuffle(entries.flatMap(([subject], index) => Array.from({ length: counts[index]! }, () => subject)));
}
