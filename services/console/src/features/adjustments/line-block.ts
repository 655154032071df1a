import type { Problem } from '../../api/problem';
import type { components } from '../../api/generated/pool';
import { words, type Words } from '../../language/words';

type Block = components['schemas']['BlockAnswer'];

/** Why the gate, or the rules before it, let a line not pass. */
export type LineBlock = Pick<Block, 'code' | 'unit' | 'asked' | 'available'> & { entryIds?: string[] };

const whys: Record<string, Words> = {
  SAME_UNIT: words('调出与调入是同一单位', 'gives to itself'),
  UNKNOWN_UNIT: words('没有这个单位', 'no such unit'),
  LINE_TWICE: words('同一调整出现两次', 'the same move stands twice'),
  NOT_ENOUGH_VACANT: words(
    '调出单位空编不足:共调出 {asked},可用 {available}',
    'the giver has too few vacant posts: {asked} leave, {available} available',
  ),
  STAGE_OR_TRACK_DIFFERS: words('空编属于别的学段或类别,不得串用', 'its vacant posts are of another stage or track'),
  POSTS_FROZEN: words('空编已冻结:需要 {asked},可用 {available}', 'its vacant posts are frozen: {asked} asked for, {available} available'),
  POSTS_GONE: words('编制已不在原处:需要 {asked},还在 {available}', 'the posts have gone on: {asked} asked for, {available} are there'),
  POSTS_RESERVED: words('有 {asked} 个编制为未办结的事项预留', '{asked} posts are held for cases under way'),
  POSTS_INBOUND: words('有 {asked} 个编制正在调入', '{asked} posts are on their way to it'),
  PEOPLE_ON_POSTS: words('还有 {asked} 人在编', '{asked} people are still there'),
  CODE_IN_USE: words('这个代码已有编制', 'the code holds posts already'),
  NOTHING_TO_MOVE: words('台账中没有它的编制', 'the ledger holds nothing of it'),
  NO_ENTITLEMENT: words('调入单位在此学段、类别没有应核编制', 'the receiver has no entitlement at this stage and track'),
  NOT_YET_EFFECTIVE: words('编制尚未到生效日期,不能动用', 'the posts are there only from a later day on'),
  SCHOOL_OVER_QUOTA: words('调入单位超编,不得再调入', 'the receiver is over quota and takes none in'),
  SCHOOL_FULL: words('调入单位已满编,不得再调入', 'the receiver is full and takes none in'),
  SCHOOL_CLOSED: words('单位已撤并', 'the school is closed'),
  ABOVE_ENTITLEMENT: words('超过应核数:共调入 {asked},还可调入 {available}', 'above its entitlement: {asked} arrive, room for {available}'),
};

export function whyBlocked({ code }: Pick<LineBlock, 'code'>): Words {
  return whys[code] ?? { zh: code, en: code };
}

/** The gate’s blocks by line. */
export function blocksByLine(blocks: readonly Block[]): Map<string, LineBlock[]> {
  return grouped(blocks, ({ lineId }) => lineId);
}

type Refused = LineBlock & { index: number };

/** What the rules have against edited lines, by their place among those sent. */
export function refusedMoves(problem: Problem | null): Map<number, LineBlock[]> {
  const isRefusal = problem?.code === 'ADJUSTMENT.LINES_REFUSED' && Array.isArray(problem.details.problems);
  return grouped(isRefusal ? (problem.details.problems as Refused[]) : [], ({ index }) => index);
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
