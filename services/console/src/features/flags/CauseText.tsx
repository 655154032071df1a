import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { FlagCause } from './flags';

const event = words('事件 {type}({at}),数据截至 {watermark}', 'event {type} ({at}), as known at {watermark}');
const bareEvent = words('事件 {type}({at})', 'event {type} ({at})');
const clock = words('到期核查({at})', 'the day itself ({at})');
const person = words('{by}({document})', '{by} ({document})');

/** What opened or ended a flag: which event told it and up to where, the day, or a person with a document. */
export function CauseText({ cause }: { cause: FlagCause }) {
  const say = useSay();
  const { kind, eventType = '', at, watermark, byName, documentNumber } = cause;
  if (kind === 'clock') return say(clock, { at });
  if (kind === 'person') return say(person, { by: byName, document: documentNumber ?? '' });
  const type = eventType.split('.').slice(1, 3).join(' ');
  return say(watermark ? event : bareEvent, { type, at: instantText(at), watermark: shown(watermark) });
}

/** An instant as it is read here, an id by its beginning, a version as it is. */
function shown(watermark: string | undefined): string | undefined {
  if (watermark && /^\d{4}-\d{2}-\d{2}T/.test(watermark)) return instantText(watermark);
  return watermark && /^[0-9a-f]{8}-/.test(watermark) ? watermark.slice(0, 8) : watermark;
}
