import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import type { FlagCause } from './flags';

const event = words('{type}({at}),数据版本 {watermark}', '{type} ({at}), as of version {watermark}');
const bareEvent = words('{type}({at})', '{type} ({at})');
/** By the last but one part of the event's type. */
const eventNames: Record<string, Words> = {
  'school-posts-recorded': words('学校编制变动', 'the posts of the school changed'),
  'posts-moved': words('编制划转生效', 'posts were transferred'),
  'staff-recorded': words('教职工名册变动', 'the roster changed'),
  'loan-overdue': words('借编逾期', 'an instalment fell overdue'),
  'loan-repaid': words('借编归还', 'borrowed posts came back'),
  'loan-changed': words('借编变更', 'the loan was changed'),
  'pool-posts-recorded': words('周转池变动', 'the pool changed'),
};
const clock = words('到期核查({at})', 'the day itself ({at})');
const person = words('{by}({document})', '{by} ({document})');

/** What opened or ended a flag: which event told it and up to where, the day, or a person with a document. */
export function CauseText({ cause }: { cause: FlagCause }) {
  const say = useSay();
  const { kind, eventType = '', at, watermark, byName, documentNumber } = cause;
  if (kind === 'clock') return say(clock, { at });
  if (kind === 'person') return say(person, { by: byName, document: documentNumber ?? '' });
  const type = say(nameIn(eventNames, eventType.split('.').at(-2) ?? eventType));
  return say(watermark ? event : bareEvent, { type, at: instantText(at), watermark: shown(watermark) });
}

/** An instant as it is read here, an id by its beginning, a version as it is. */
function shown(watermark: string | undefined): string | undefined {
  if (watermark && /^\d{4}-\d{2}-\d{2}T/.test(watermark)) return instantText(watermark);
  return watermark && /^[0-9a-f]{8}-/.test(watermark) ? watermark.slice(0, 8) : watermark;
}
