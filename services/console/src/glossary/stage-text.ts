import type { Say } from '../language/words';
import { nameIn, stageNames } from './vocabulary';

/** The receiver's stage, with the giver's before it where posts change theirs. */
export function stageText({ stage, fromStage }: { stage: string; fromStage?: string }, say: Say): string {
  const own = say(nameIn(stageNames, stage));
  return fromStage ? `${say(nameIn(stageNames, fromStage))} → ${own}` : own;
}
