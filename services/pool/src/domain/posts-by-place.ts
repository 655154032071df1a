import { givenStage, type PostMove } from './adjustment-line';
import { placeOf } from './basis-view';

/** The posts that moves bring to, or take from, each place. */
export function postsByPlace(moves: readonly PostMove[], side: 'from' | 'to'): Map<string, number> {
  const posts = new Map<string, number>();
  for (const move of moves) {
    const place = placeOf(move[side], side === 'from' ? givenStage(move) : move.stage, move.track);
    posts.set(place, (posts.get(place) ?? 0) + move.count);
  }
  return posts;
}
