import { useMe } from '../app/me';
import { useIsPrinting } from '../design/printing';
import { instantText } from '../language/days';
import { useSay } from '../language/language';
import { words } from '../language/words';

const printed = words('县 {county} · {name} 打印于 {at} · {address}', 'county {county} · printed by {name} at {at} · {address}');

/** On paper alone: whose sheet it is, of when, and the address that shows the same again with its dates and filters. */
export function PrintedLine() {
  const say = useSay();
  const me = useMe();
  if (!useIsPrinting() || !me) return null;
  const { pathname, search } = window.location;
  const values = { county: me.county, name: me.displayName, at: instantText(new Date().toISOString()), address: pathname + search };
  return <p style={{ margin: '0 0 8px', fontSize: 12 }}>{say(printed, values)}</p>;
}
