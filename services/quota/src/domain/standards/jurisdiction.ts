export const jurisdictionLevels = ['national', 'province', 'prefecture', 'county'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

/** The places whose standards a county follows, from the widest to itself (GB/T 2260). */
export function jurisdictionsOf(county: string): Record<JurisdictionLevel, string> {
  return { national: 'CN', province: `${county.slice(0, 2)}0000`, prefecture: `${county.slice(0, 4)}00`, county };
}

/** Of which level a place is for the county; undefined where the county does not belong to it. */
export function levelOf(jurisdiction: string, county: string): JurisdictionLevel | undefined {
  const places = jurisdictionsOf(county);
  return jurisdictionLevels.findLast((level) => places[level] === jurisdiction);
}
