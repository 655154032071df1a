import { poolUnit } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import { DomainError, type SchoolCode } from '@jiaobian/kernel';
import { approvalUnit, isReservedUnit } from '../domain/ledger-account';
import { figureDefinitions } from '../domain/statement/figures';
import { statementPositions, type StatementPosition } from '../domain/statement/statement-positions';
import { statementTotals } from '../domain/statement/statement-totals';
import { resolveTimes, type TwoTimes } from '../domain/two-times';
import type { SchoolStatementView, StatementView } from '../http/answers/statement-view';
import { balancesAt } from '../persistence/repositories/balances-at';
import { chainHeadAt } from '../persistence/repositories/chain-head';
import { databaseNow } from '../persistence/repositories/county-clock';
import { linesOfSet, setAt, type EntitlementSet, type StoredLine } from '../persistence/repositories/entitlements';
import { knownSchools } from '../persistence/repositories/schools';
import { totalDocumentsAt } from '../persistence/repositories/totals';
import { statementLines } from './statement-lines';

export const poolName = '编制周转池';

/** 编制台账 of the whole county: every school and the pool, with the approved totals beside their sums. */
export async function countyStatement(transaction: Transaction, asked: TwoTimes): Promise<StatementView> {
  const now = await databaseNow(transaction);
  const times = resolveTimes(asked, now);
  const set = await setAt(transaction, times);
  const [balances, schools, documents, head, entitled] = await together([
    balancesAt(transaction, times),
    knownSchools(transaction),
    totalDocumentsAt(transaction, times),
    chainHeadAt(transaction, times.knownAt),
    set ? linesOfSet(transaction, set.id) : [],
  ]);
  const names = new Map([[poolUnit, poolName], ...schools.map(({ code, name }) => [code, name] as const)]);
  const positions = statementPositions({ balances, entitled, names });
  const totals = statementTotals(positions, balances).map((total) => {
    const document = documents.find(({ track }) => track === total.track);
    return { ...total, documentNumber: document?.documentNumber, decidedOn: document?.decidedOn };
  });
  return { ...headOf(transaction, { times, set, head, now }), unitName: '全县', figures: [...figureDefinitions], positions, totals };
}

/** 编制台账 of the turnover pool, with every movement that touched it. */
export async function poolStatement(transaction: Transaction, asked: TwoTimes): Promise<SchoolStatementView> {
  return unitStatement(transaction, poolUnit, poolName, asked);
}

/** 编制台账 of one school. Errors: `STATEMENT.SCHOOL_NOT_FOUND`. */
export async function schoolStatement(transaction: Transaction, schoolCode: SchoolCode, asked: TwoTimes): Promise<SchoolStatementView> {
  const [school] = await knownSchools(transaction, [schoolCode]);
  const statement = await unitStatement(transaction, schoolCode, school?.name ?? schoolCode, asked);
  if (isReservedUnit(schoolCode) || (!school && statement.accounts.length === 0))
    throw new DomainError('STATEMENT.SCHOOL_NOT_FOUND', { schoolCode });
  return statement;
}

async function unitStatement(transaction: Transaction, unit: string, unitName: string, asked: TwoTimes): Promise<SchoolStatementView> {
  const now = await databaseNow(transaction);
  const times = resolveTimes(asked, now);
  const set = await setAt(transaction, times);
  const [balances, head, entitled, lines] = await together([
    balancesAt(transaction, times, unit === poolUnit ? [poolUnit, approvalUnit] : [unit]),
    chainHeadAt(transaction, times.knownAt),
    set ? linesOfUnit(transaction, set, unit) : [],
    statementLines(transaction, unit, times),
  ]);
  const positions: StatementPosition[] = statementPositions({ balances, entitled, names: new Map([[unit, unitName]]) });
  return {
    ...headOf(transaction, { times, set, head, now }),
    schoolCode: unit,
    schoolName: unitName,
    unitName,
    figures: [...figureDefinitions],
    positions,
    totals: statementTotals(positions),
    accounts: balances
      .filter((account) => account.unit === unit)
      .map(({ accountId: id, existed: _, ...account }) => ({ ...account, id }) as SchoolStatementView['accounts'][number]),
    ...lines,
  };
}

async function linesOfUnit(transaction: Transaction, set: EntitlementSet, unit: string): Promise<StoredLine[]> {
  return unit === poolUnit ? [] : linesOfSet(transaction, set.id, [unit]);
}

interface HeadFacts {
  times: TwoTimes;
  set?: EntitlementSet;
  head: { number: number; hash: string };
  now: Date;
}

function headOf({ county }: Transaction, { times, set, head, now }: HeadFacts) {
  return {
    county,
    asOf: times.asOf,
    knownAt: times.knownAt,
    answeredAt: now.toISOString(),
    movements: head.number,
    chainEnd: head.hash,
    entitlementSetId: set?.id,
    censusOn: set?.censusOn,
    ruleVersion: set?.ruleVersion,
  };
}
