import { DomainError } from './domain-error';

/** A number of posts: a whole number ≥ 0. A half post does not exist. */
export function toPostCount(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > 10_000_000) throw new DomainError('POSTS.INVALID_COUNT', { value });
  return value;
}
