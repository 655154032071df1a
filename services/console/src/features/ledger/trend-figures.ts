import { words } from '../../language/words';

/** What a trend shows of each month. */
export const trendFigures = ['authorised', 'occupied', 'vacant'] as const;

/** 实有 are people, those beyond the posts included. */
export const trendNames = {
  authorised: words('核定', 'authorised'),
  occupied: words('实有', 'people'),
  vacant: words('空缺', 'vacant'),
};
