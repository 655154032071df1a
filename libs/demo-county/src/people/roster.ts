import type { DemoPerson } from '../rows';
import { SeededRandom } from '../seeded-random';
import type { DraftedPerson } from './drafted-person';
import { MadeIdentityNumbers } from './made-identity-numbers';
import { drawnName } from './names';

/** One teacher in five is a backbone teacher: the ones with the longest service by a draw, none of them new or leaving. */
function backboneOf(drafts: readonly DraftedPerson[], count: number, random: SeededRandom): Set<DraftedPerson> {
  const drawn = drafts
    .map((draft) => ({ draft, luck: random.next() }))
    .filter(({ draft }) => draft.track !== null && !draft.leavesBefore2026 && draft.enteredEducationOn <= '2020-09-01')
    .filter(({ draft }) => draft.position !== 'support-staff')
    .sort((one, other) => one.luck - other.luck);
  return new Set(drawn.slice(0, count).map(({ draft }) => draft));
}

/** The whole roster over both years; who is there on a census day is for the caller to pick. */
export function namedPeople(seed: number, countyCode: string, drafts: readonly DraftedPerson[], backbone: number) {
  const random = new SeededRandom(seed, 'names');
  const numbers = new MadeIdentityNumbers(countyCode);
  const chosen = backboneOf(drafts, backbone, new SeededRandom(seed, 'backbone'));
  return drafts.map((draft) => {
    const { leavesBefore2026, ...facts } = draft;
    const person: DemoPerson = {
      identityNumber: numbers.next(draft.birthDate, draft.gender),
      name: drawnName(draft.gender, random),
      ...facts,
      backbone: chosen.has(draft),
    };
    return { person, leavesBefore2026 };
  });
}
