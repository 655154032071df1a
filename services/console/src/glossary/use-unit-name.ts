import { useCallback } from 'react';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';
import { useSchools } from './use-schools';

/** The units of the ledger that are no schools. */
const otherUnits: Record<string, Words> = {
  pool: words('编制周转池', 'Turnover pool'),
  county: words('全县', 'The whole county'),
  approval: words('编制总量(对方账户)', 'Approved total (counter account)'),
};

/** What says a unit's name: a school's by its code, the pool's; an unknown code is said as it is. */
export function useUnitName(): (unit: string) => string {
  const say = useSay();
  const { nameOf } = useSchools();
  return useCallback(
    (unit: string) => {
      const other = otherUnits[unit];
      return other ? say(other) : nameOf(unit);
    },
    [nameOf, say],
  );
}
