import type { School } from '../../../glossary/use-schools';

export const picture = { width: 1100, columns: 5, gapX: 30, gapY: 30, head: 26, row: 23, padding: 4 };

export interface PlacedSchool {
  school: School;
  /** The name without what the township's box says already. */
  shortName: string;
  /** Middle of its row. */
  y: number;
  left: number;
  right: number;
  column: number;
  line: number;
  /** Middle of the lane above its line of townships and of the one below. */
  laneAbove: number;
  laneBelow: number;
}

export interface Township {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  schools: PlacedSchool[];
}

/** Townships in rows of five, the towns of the county seat first as the register has them; a school is a line of its township. */
export function layOut(schools: readonly School[]): { townships: Township[]; height: number } {
  const byTownship = new Map<string, School[]>();
  for (const school of schools) byTownship.set(school.township, [...(byTownship.get(school.township) ?? []), school]);
  const width = (picture.width - (picture.columns - 1) * picture.gapX) / picture.columns;
  const townships: Township[] = [];
  const groups = [...byTownship];
  let top = 0;
  for (let first = 0; first < groups.length; first += picture.columns) {
    const line = groups.slice(first, first + picture.columns);
    const height = Math.max(...line.map(([, members]) => heightOf(members.length)));
    const lanes = { line: first / picture.columns, laneAbove: top - picture.gapY / 2, laneBelow: top + height + picture.gapY / 2 };
    line.forEach(([name, members], column) =>
      townships.push(townshipAt(name, members, { left: column * (width + picture.gapX), top, width, column, ...lanes })),
    );
    top += height + picture.gapY;
  }
  return { townships, height: Math.max(0, top - picture.gapY) };
}

function heightOf(count: number): number {
  return picture.head + count * picture.row + picture.padding;
}

type Place = Pick<PlacedSchool, 'left' | 'column' | 'line' | 'laneAbove' | 'laneBelow'> & { top: number; width: number };

function townshipAt(name: string, members: readonly School[], { top, width, ...place }: Place): Township {
  const schools = members.map((school, index) => ({
    ...place,
    school,
    shortName: shortNameOf(school.name, name),
    y: top + picture.head + (index + 0.5) * picture.row,
    right: place.left + width,
  }));
  return { name, left: place.left, top, width, height: heightOf(members.length), schools };
}

function shortNameOf(name: string, township: string): string {
  const inCounty = name.replace(/^[^县]{1,6}县/, '');
  const short = inCounty.startsWith(township) ? inCounty.slice(township.length) : inCounty;
  return short || name;
}
