const seed = 0x9747b28c;
const multiplier = 0x5bd1e995;

/** Murmur2 as Kafka's own clients hash a key, so that any of them finds the same partition. 0 … 2^31 − 1. */
export function keyHash(key: string): number {
  const bytes = Buffer.from(key, 'utf8');
  let hash = seed ^ bytes.length;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    const block = mixed(bytes.readInt32LE(at));
    hash = Math.imul(hash, multiplier) ^ block;
  }
  const rest = bytes.length - at;
  if (rest >= 3) hash ^= bytes[at + 2]! << 16;
  if (rest >= 2) hash ^= bytes[at + 1]! << 8;
  if (rest >= 1) hash = Math.imul(hash ^ bytes[at]!, multiplier);
  hash = Math.imul(hash ^ (hash >>> 13), multiplier);
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

/** Which of `count` partitions or shards a key belongs to. */
export function laneOf(key: string, count: number): number {
  return keyHash(key) % count;
}

function mixed(block: number): number {
  const product = Math.imul(block, multiplier);
  return Math.imul(product ^ (product >>> 24), multiplier);
}
