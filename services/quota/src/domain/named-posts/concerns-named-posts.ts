import type { Movement, Posting } from '../movement';

/** Whether a movement takes posts to another place, or people onto posts or off them. A hold, its release and a freeze do neither. */
export function concernsNamedPosts({ postings }: Pick<Movement, 'postings'>): boolean {
  return postings.some((posting) => changesPlace(posting) || [posting.from, posting.to].some(({ state }) => state === 'occupied'));
}

/** Memos of what is lent or beyond the posts are no posts. */
function changesPlace({ from, to }: Posting): boolean {
  return (from.unit !== to.unit || from.stage !== to.stage) && !isMemo(from) && !isMemo(to);
}

const isMemo = ({ state }: Posting['from']): boolean => ['over', 'borrowed', 'lent'].includes(state);
