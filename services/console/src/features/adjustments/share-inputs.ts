import { words, type Say, type Words } from '../../language/words';
import type { Line } from './adjustment';

type Share = NonNullable<Line['share']>;

const titles = {
  claim: words('分配权重:缺额 × 权重', 'Claim: gap × weight'),
  exact: words('按权重应分', 'Exact share of what was given out'),
  floor: words('保底', 'Floor'),
  granted: words('实得', 'Granted'),
  missing: words('未得', 'Not granted'),
  bound: words('受限于', 'Bound by'),
};
const bounds: Record<Share['limit'], Words> = {
  cap: words('缺额(不超标准)', 'its gap: never above the standard'),
  'pool-exhausted': words('编制已分完,再分一个需商 {next}', 'no posts left; the next one goes at the quotient {next}'),
  'no-weight': words('没有权重', 'no weight'),
};
const floorShort = words('{floor},尚差 {short}', '{floor}, {short} of it not met');

/** Why a school got as many posts as it did when they were shared out. */
export function shareInputs(share: Share, gap: number, say: Say): { name: string; value: string | number }[] {
  const { claim, weight, exact, floor, granted, missing, limit, nextQuotient, shortOfFloor } = share;
  return [
    { name: say(titles.claim), value: `${gap} × ${weight} = ${claim}` },
    { name: say(titles.exact), value: exactText(exact) },
    ...(floor > 0 ? [{ name: say(titles.floor), value: shortOfFloor > 0 ? say(floorShort, { floor, short: shortOfFloor }) : floor }] : []),
    { name: say(titles.granted), value: granted },
    { name: say(titles.missing), value: missing },
    { name: say(titles.bound), value: say(bounds[limit], { next: exactText(nextQuotient) }) },
  ];
}

/** `1080/19` with what it is about, to four places. */
export function exactText(exact: string): string {
  const [numerator, denominator = '1'] = exact.split('/');
  return denominator === '1' ? exact : `${exact} ≈ ${(Number(numerator) / Number(denominator)).toFixed(4)}`;
}
