/** What a flag says of the whole county is said of this unit, which is none of the ledger. */
export const countyUnit = 'county';
