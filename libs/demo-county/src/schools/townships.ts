import type { DemoSchool } from '../rows';

/** The fourteen townships and streets of 册亨县. `weight` sizes their schools against one another. */
export interface Township {
  name: string;
  area: DemoSchool['area'];
  weight: number;
}

export const townships: readonly Township[] = [
  { name: '者楼街道', area: 'urban', weight: 1.5 },
  { name: '纳福街道', area: 'urban', weight: 1.4 },
  { name: '高洛街道', area: 'urban', weight: 1.4 },
  { name: '坡妹镇', area: 'town', weight: 1.3 },
  { name: '冗渡镇', area: 'town', weight: 1.4 },
  { name: '丫他镇', area: 'town', weight: 1.0 },
  { name: '秧坝镇', area: 'town', weight: 1.1 },
  { name: '双江镇', area: 'town', weight: 0.9 },
  { name: '岩架镇', area: 'town', weight: 1.0 },
  { name: '八渡镇', area: 'town', weight: 0.8 },
  { name: '弼佑镇', area: 'town', weight: 0.8 },
  { name: '巧马镇', area: 'town', weight: 0.9 },
  { name: '百口乡', area: 'rural', weight: 0.7 },
  { name: '庆坪乡', area: 'rural', weight: 0.7 },
];
