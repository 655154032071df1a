import { words, type Say } from '../../language/words';
import { limitNames, type Limit } from './plan';

const names = {
  authorised: words('核定', 'authorised'),
  occupied: words('实有', 'occupied'),
  reserved: words('预留', 'reserved'),
  vacant: words('空编', 'vacant'),
  entitled: words('应核', 'entitled'),
} as const;
const limitedBy = words('受限于', 'limited by');

/** What the ledger said when the headroom was computed, and which of it binds. */
export function limitInputs(limit: Limit | undefined, say: Say): { name: string; value: string | number }[] {
  if (!limit) return [];
  const { ledger } = limit;
  const posts = ledger
    ? (Object.keys(names) as (keyof typeof names)[]).map((key) => ({ name: say(names[key]), value: ledger[key] ?? '—' }))
    : [];
  return [...posts, { name: say(limitedBy), value: say(limitNames[limit.boundBy]) }];
}
