import { toPostCount } from '@jiaobian/kernel';
import { defaultRotationParameters, type RotationParameters } from './rotation-parameters';

/** How many must move at least: ceil(10 % × eligible) (H). Throws `POSTS.INVALID_COUNT`. */
export function requiredMoves(
  eligible: number,
  { movingShare }: Pick<RotationParameters, 'movingShare'> = defaultRotationParameters,
): number {
  return movingShare.times(toPostCount(eligible)).ceil();
}

/** How many of those who move must be backbone teachers 骨干教师: ceil(20 % × moved) (H). Throws `POSTS.INVALID_COUNT`. */
export function requiredBackbone(
  moved: number,
  { backboneShare }: Pick<RotationParameters, 'backboneShare'> = defaultRotationParameters,
): number {
  return backboneShare.times(toPostCount(moved)).ceil();
}
