import { poolUnit, type PoolFlow } from '@jiaobian/contracts';
import { countyToday, together, type Transaction } from '@jiaobian/database';
import { flowYears } from '../domain/pool-flow';
import { resolveTimes, type TwoTimes } from '../domain/two-times';
import { chainHeadAt } from '../persistence/repositories/chain-head';
import { databaseNow } from '../persistence/repositories/county-clock';
import { poolClosings, poolFlowSums } from '../persistence/repositories/pool-flow';
import { knownSchools } from '../persistence/repositories/schools';
import { poolName } from './statements';

/** From the pool to the schools and back, for the last `years` years up to `asOf`, today where none is named. Errors: those of the two times. */
export async function poolFlow(transaction: Transaction, { years, ...asked }: TwoTimes & { years: number }): Promise<PoolFlow> {
  const { knownAt } = resolveTimes(asked, await databaseNow(transaction));
  const asOf = asked.asOf ?? (await countyToday(transaction));
  const lastYear = Number(asOf.slice(0, 4));
  const firstYear = lastYear - years + 1;
  const [sums, closings, schools, head] = await together([
    poolFlowSums(transaction, { firstYear, asOf, knownAt }),
    poolClosings(transaction, { asOf, knownAt }),
    knownSchools(transaction),
    chainHeadAt(transaction, knownAt),
  ]);
  const names = new Map([[poolUnit, poolName], ...schools.map(({ code, name }) => [code, name] as const)]);
  const named = Array.from({ length: years }, (_, index) => firstYear + index);
  return { asOf, knownAt, chainEnd: head.hash, years: flowYears({ sums, closings, names, years: named }) };
}
