import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { ImportChange } from './imports';

const grade = words('{grade} 年级', 'grade {grade}');

/** What a change is about, in words: the service names it by codes in one line. */
export function subjectName({ table, key }: Pick<ImportChange, 'table' | 'key'>, unitName: (unit: string) => string, say: Say): string {
  const parts = key.split(' ');
  if (table === 'census' && parts.length === 4) {
    const [day = '', school = '', stage = '', number = ''] = parts;
    return [day, unitName(school), say(nameIn(stageNames, stage)), say(grade, { grade: number })].join(' · ');
  }
  if (table === 'schoolPosts' && parts.length === 3) {
    const [school = '', stage = '', track = ''] = parts;
    return [unitName(school), say(nameIn(stageNames, stage)), say(nameIn(trackNames, track))].join(' · ');
  }
  if (table === 'approvedTotals') return say(nameIn(trackNames, key));
  if (table !== 'roster') return key;
  const [school = '', ...name] = parts;
  return `${unitName(school)} · ${name.join(' ')}`;
}
