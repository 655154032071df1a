/** The life of a signing key in milliseconds since 1970, by the database's clock. */
export interface KeyTimes {
  /** Published before that, so that nobody meets a token of a key that he has not seen. */
  signsFrom: number;
  signsUntil: number;
  /** Published until its last token has died. */
  servedUntil: number;
}

const day = 24 * 60 * 60 * 1000;

export const signingTimes = {
  signsForMs: 30 * day,
  /** Verifiers keep the published keys for some minutes, a proxy perhaps for hours. */
  publishedAheadMs: 2 * day,
  /** Fifteen minutes of an access token, and clocks that disagree. */
  servedAfterMs: 60 * 60 * 1000,
} as const;

/** The times of the key that is to be made now; undefined while the newest has long enough to go. */
export function nextKeyDue(known: readonly KeyTimes[], now: number): KeyTimes | undefined {
  const last = Math.max(0, ...known.map(({ signsUntil }) => signsUntil));
  if (last > now + signingTimes.publishedAheadMs) return undefined;
  const signsFrom = Math.max(last, now);
  const signsUntil = signsFrom + signingTimes.signsForMs;
  return { signsFrom, signsUntil, servedUntil: signsUntil + signingTimes.servedAfterMs };
}

/** The one key that signs at this instant; the older one where two could. */
export function signingKeyAt<Key extends KeyTimes>(known: readonly Key[], now: number): Key | undefined {
  return [...known].sort((a, b) => a.signsFrom - b.signsFrom).find(({ signsFrom, signsUntil }) => signsFrom <= now && now < signsUntil);
}

export function servedAt<Key extends KeyTimes>(known: readonly Key[], now: number): Key[] {
  return known.filter(({ servedUntil }) => now < servedUntil);
}
