import { Link } from 'react-router';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say, type Words } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { EntitledNumber } from './EntitledNumber';
import { inputOf, postsOf, shortfallOf, type Entitlements, type Line, type Track, type TrackPosts } from './entitlements';
import { PostsNumber } from './PostsNumber';

const names = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  pupils: words('学生', 'Pupils'),
  classes: words('班', 'Classes'),
  exact: words('精确值', 'Exact'),
  rounded: words('应核', 'Entitled'),
  people: words('实有', 'People'),
  shortfall: words('应核−核定', 'Entitled − authorised'),
};
const standard = words('按标准', 'By the standards');
const tracks: Track[] = ['quota', 'control', 'headcount'];

/** The columns of a school's stage: the arithmetic, then what each track of the county holds. Tracks are never added up. */
export function entitlementColumns({ totals, lines }: Entitlements, say: Say): OfficeColumn<Line>[] {
  const used = tracks.filter((track) => totals.some((total) => total.track === track) || lines.some((line) => postsOf(line, track)));
  return [
    {
      key: 'school',
      title: names.school,
      value: ({ schoolName }) => schoolName,
      width: 212,
      frozen: true,
      render: ({ schoolCode, schoolName }) => <Link to={`/ledger/${schoolCode}`}>{schoolName}</Link>,
    },
    { key: 'stage', title: names.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 84, frozen: true },
    standardColumn('pupils', (line) => inputOf(line, 'pupils'), 72, true),
    standardColumn('classes', (line) => inputOf(line, 'classes'), 64, true),
    standardColumn('exact', ({ decimal }) => Number(decimal), 88, false),
    standardColumn('rounded', ({ rounded }) => rounded, 72, true),
    ...used.flatMap(trackColumns),
  ];
}

function standardColumn(
  key: 'pupils' | 'classes' | 'exact' | 'rounded',
  value: (line: Line) => number,
  width: number,
  sum: boolean,
): OfficeColumn<Line> {
  return {
    key,
    title: names[key],
    group: standard,
    value,
    width,
    sum,
    render: (line) => <EntitledNumber line={line} value={key === 'exact' ? line.decimal : value(line)} />,
  };
}

type Counted = 'entitled' | 'authorised' | 'occupied' | 'vacant' | 'over';
/** Not the ledger's state: people beyond the posts are counted too. */
const titles: Partial<Record<Counted, Words>> = { entitled: names.rounded, occupied: names.people };
const counted: Counted[] = ['entitled', 'authorised', 'occupied', 'vacant', 'over'];

function trackColumns(track: Track): OfficeColumn<Line>[] {
  const group = nameIn(trackNames, track);
  const column = (key: string, title: Words, of: (posts: TrackPosts) => number, width: number): OfficeColumn<Line> => ({
    key: `${track}-${key}`,
    title,
    group,
    width,
    sum: true,
    value: (line) => {
      const posts = postsOf(line, track);
      return posts && of(posts);
    },
    render: (line) => <PostsNumber line={line} track={track} what={key} />,
  });
  return [
    ...counted.map((key) => column(key, titles[key] ?? nameIn(postStateNames, key), (posts) => posts[key], 76)),
    column('shortfall', names.shortfall, shortfallOf, 104),
  ];
}
