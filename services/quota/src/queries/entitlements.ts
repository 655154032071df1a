import { poolUnit } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError, tracks, type SchoolCode, type Stage } from '@jiaobian/kernel';
import type { EntitlementLine } from '@jiaobian/planning';
import { entitledTracks, type EntitledTrack } from '../domain/entitlement/entitled-tracks';
import { authorisedPosts, noPosts, type StandingPosts } from '../domain/gate/gate-view';
import { isReservedUnit, unitStageTrack } from '../domain/ledger-account';
import type {
  EntitlementLineView,
  EntitlementsView,
  EntitlementView,
  TrackPostsView,
  TrackTotalView,
} from '../http/answers/entitlement-view';
import { explainSet, type ExplainedSet } from '../entitlement/explain-set';
import { currentSet, setOfCensus, type EntitlementSet } from '../persistence/repositories/entitlements';
import { knownSchools } from '../persistence/repositories/schools';
import { standingPosts } from '../persistence/repositories/standing-posts';
import { approvedTotals } from '../persistence/repositories/totals';

export interface EntitlementFilter {
  censusId?: string;
  schoolCode?: string;
}

interface Shown extends ExplainedSet {
  posts: StandingPosts[];
  shares: EntitledTrack[];
  viewOf: (line: EntitlementLine) => EntitlementLineView;
}

/** 核编 of a census, the current one where none is named, beside the posts of today. Errors: `CENSUS.NOT_FOUND`. */
export async function listEntitlements(transaction: Transaction, { censusId, schoolCode }: EntitlementFilter): Promise<EntitlementsView> {
  const shown = await shownSet(transaction, censusId);
  const { set, result, posts, shares } = shown;
  const lines = schoolCode === undefined ? result.lines : result.lines.filter((line) => line.schoolCode === schoolCode);
  const totals = totalsOf(shares, posts, await approvedTotals(transaction));
  return { ...sourceOf(set), totals, stageTotals: result.stageTotals, lines: lines.map(shown.viewOf) };
}

/** One number with its whole why. Errors: `CENSUS.NOT_FOUND`, `ENTITLEMENT.NOT_FOUND`. */
export async function showEntitlement(transaction: Transaction, schoolCode: SchoolCode, stage: Stage): Promise<EntitlementView> {
  const { set, rules, result, viewOf } = await shownSet(transaction, undefined);
  const line = result.lines.find((candidate) => candidate.schoolCode === schoolCode && candidate.stage === stage);
  if (!line) throw new DomainError('ENTITLEMENT.NOT_FOUND', { schoolCode, stage });
  const stageTotal = result.stageTotals.find((total) => total.stage === stage)!;
  const rule = [...rules.values()].find(({ id }) => id === line.ruleId)!;
  return { ...sourceOf(set), line: viewOf(line), stageTotal, rule };
}

async function shownSet(transaction: Transaction, censusId: string | undefined): Promise<Shown> {
  const set = censusId === undefined ? await currentSet(transaction) : await setOfCensus(transaction, censusId);
  if (!set) throw new DomainError('CENSUS.NOT_FOUND', { censusId: censusId ?? '' });
  const explained = await explainSet(transaction, set);
  const posts = await standingPosts(transaction);
  const shares = entitledTracks(explained.stored, posts);
  const names = new Map((await knownSchools(transaction)).map(({ code, name }) => [code, name]));
  const held = new Map(posts.map((line) => [unitStageTrack(line.unit, line.stage, line.track), line]));
  const byStage = new Map<string, TrackPostsView[]>();
  for (const share of shares) {
    const key = `${share.schoolCode}/${share.stage}`;
    const view = trackPosts(share, held.get(unitStageTrack(share.schoolCode, share.stage, share.track)));
    byStage.set(key, [...(byStage.get(key) ?? []), view]);
  }
  const viewOf = (line: EntitlementLine) =>
    lineView(line, names.get(line.schoolCode), byStage.get(`${line.schoolCode}/${line.stage}`) ?? []);
  return { ...explained, posts, shares, viewOf };
}

function sourceOf({ id, number, censusId, censusOn, ruleVersion, computedAt, appliedOn }: EntitlementSet) {
  return { setId: id, number, censusId, censusOn, ruleVersion, computedAt: computedAt.toISOString(), appliedOn: appliedOn ?? undefined };
}

function lineView({ ruleKind: _kind, ...line }: EntitlementLine, name: string | undefined, posts: TrackPostsView[]): EntitlementLineView {
  return { ...line, schoolName: name ?? line.schoolCode, decimal: line.exact.toDecimal(), posts };
}

function trackPosts({ track, entitled }: EntitledTrack, held: Pick<StandingPosts, keyof typeof noPosts> = noPosts): TrackPostsView {
  const authorised = authorisedPosts(held);
  const { over, reserved, vacant } = held;
  return {
    track,
    entitled,
    authorised,
    occupied: held.occupied + over,
    reserved,
    vacant,
    over,
    underQuota: Math.max(0, entitled - authorised),
    aboveStandard: Math.max(0, authorised - entitled),
  };
}

function totalsOf(
  shares: readonly EntitledTrack[],
  posts: readonly StandingPosts[],
  totals: Awaited<ReturnType<typeof approvedTotals>>,
): TrackTotalView[] {
  return tracks.flatMap((track) => {
    const entitled = shares.filter((share) => share.track === track).reduce((sum, share) => sum + share.entitled, 0);
    const total = totals.find((candidate) => candidate.track === track);
    if (!total && entitled === 0) return [];
    const excess = Math.max(0, entitled - (total?.total ?? 0));
    const ofTrack = posts.filter((line) => line.track === track);
    const authorisedTo = (holds: (unit: string) => boolean): number =>
      ofTrack.filter(({ unit }) => holds(unit)).reduce((sum, line) => sum + authorisedPosts(line), 0);
    return [
      {
        track,
        entitled,
        approvedTotal: total?.total,
        documentNumber: total?.documentNumber,
        excess,
        authorised: authorisedTo((unit) => !isReservedUnit(unit)),
        // With what a proposal holds of it: the two are the county's total.
        pool: authorisedTo((unit) => unit === poolUnit),
        withinTotal: excess === 0,
      },
    ];
  });
}
