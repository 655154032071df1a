import { Button, Input } from 'antd';
import { useIsPrinting } from '../../design/printing';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { useKnownAt } from './known-at';

const asOfLabel = words('生效截至', 'In effect by');
const knownLabel = words('记账截至', 'Recorded by');
const today = words('现在', 'Now');

/** On paper alone: of which day the balances are. */
export function PrintedDates() {
  const say = useSay();
  const { asOf, knownOn } = useKnownAt();
  if (!useIsPrinting()) return null;
  return <p>{`${say(asOfLabel)} ${asOf || say(today)} · ${say(knownLabel)} ${knownOn || say(today)}`}</p>;
}

/** Any date: what was in effect by a day, and what was known of it by another. */
export function LedgerDates() {
  const say = useSay();
  const { asOf, knownOn, setAsOf, setKnownOn } = useKnownAt();
  return (
    <>
      <Day label={say(asOfLabel)} value={asOf} onChange={setAsOf} />
      <Day label={say(knownLabel)} value={knownOn} onChange={setKnownOn} />
      {asOf && <Button onClick={() => setAsOf(undefined)}>{`${say(asOfLabel)}:${say(today)}`}</Button>}
      {knownOn && <Button onClick={() => setKnownOn(undefined)}>{`${say(knownLabel)}:${say(today)}`}</Button>}
    </>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label style={{ whiteSpace: 'nowrap' }}>
      {label} <Input type="date" style={{ width: 136 }} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
