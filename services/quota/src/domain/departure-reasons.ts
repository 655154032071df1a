/** How the ledger says why somebody left: the last word of the reason of a movement that a departure made. */
export const departureWords = {
  retirement: '退休',
  'transfer-out': '调出',
  resignation: '辞职',
  dismissal: '辞退',
  death: '去世',
} as const satisfies Record<string, string>;

export type KnownDeparture = keyof typeof departureWords;

/** The reason of a departure by its word; undefined for a reason that the registry named later than this list. */
export function departureOf(word: string): KnownDeparture | undefined {
  return (Object.keys(departureWords) as KnownDeparture[]).find((reason) => departureWords[reason] === word);
}
