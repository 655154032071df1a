import type { Read, Transaction } from '@jiaobian/database';
import { comparePeople } from '../domain/named-posts/compare-people';
import { compareHolds } from '../domain/reconciliation/compare-holds';
import { comparePosts, type Comparison, type LedgerPosts } from '../domain/reconciliation/compare-posts';
import type { ProjectionView, VerificationView } from '../http/answers/proof-view';
import { checkLedger, idOf, openHolds, placesOf } from '../persistence/repositories/ledger-checks';
import { namedPeople } from '../persistence/repositories/named-people';
import { distinctPositions, positionVersions } from '../persistence/repositories/positions';
import { schoolPosts } from '../persistence/repositories/school-posts';
import type { ToldPicture } from '../reconciliation/projections';

/** As many as one reads; the count is told beside them. */
const mostShown = 100;

/**
 * Checks the hash chain and reconciles every balance (the rules stand in the database's own functions), and compares what
 * other services believe with what the ledger says: first whom the registry has told with whom the ledger counts. `told` was read before.
 */
export async function verifyLedger(read: Read, told: readonly ToldPicture[]): Promise<VerificationView> {
  const { differences, end } = await checkLedger(read);
  return read(async (transaction) => {
    const places = await placesOf(
      transaction,
      differences.map(({ subject }) => subject),
    );
    const people = viewOf('registry', comparePeople(await namedPeople(transaction)));
    const projections = [people, ...(await projectionsOf(transaction, told))];
    return {
      intact: differences.length === 0,
      reconciled: differences.length === 0 && projections.every(({ state }) => state === 'agrees'),
      movements: end?.number ?? 0,
      chainEnd: end?.hash ?? '',
      differences: differences.map((difference) => ({ ...difference, places: places.get(idOf(difference.subject)) ?? [] })),
      projections,
    };
  });
}

async function projectionsOf(transaction: Transaction, told: readonly ToldPicture[]): Promise<ProjectionView[]> {
  if (told.length === 0) return [];
  const ledger = await ledgerPosts(transaction);
  const views: ProjectionView[] = [];
  for (const picture of told) {
    if (picture.kind === 'unavailable') views.push({ ...nothingCompared, service: picture.service, reason: picture.reason });
    else if (picture.kind === 'posts') views.push(viewOf(picture.service, comparePosts(ledger, picture.posts, picture.scope)));
    else views.push(viewOf(picture.service, compareHolds(await openHolds(transaction, picture.caseKinds), picture.holds)));
  }
  return views;
}

const nothingCompared = {
  state: 'unavailable',
  compared: 0,
  onTheWay: 0,
  waiting: [],
  differing: 0,
  differences: [],
} as const satisfies Partial<ProjectionView>;

function viewOf(service: string, { compared, onTheWay, differences }: Comparison): ProjectionView {
  return {
    service,
    state: differences.length === 0 ? 'agrees' : 'differs',
    compared,
    onTheWay: onTheWay.length,
    waiting: onTheWay.slice(0, mostShown),
    differing: differences.length,
    differences: differences.slice(0, mostShown),
  };
}

async function ledgerPosts(transaction: Transaction): Promise<LedgerPosts> {
  const versions = await positionVersions(transaction);
  const posts = await schoolPosts(transaction, distinctPositions(versions, 'schools'));
  return { posts, versions: new Map(versions.map(({ unit, stage, version }) => [`${unit}/${stage}`, version])) };
}
