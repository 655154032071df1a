import { useMemo } from 'react';
import { Link } from 'react-router';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say, type Words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import type { BranchPosts } from './what-if';

const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  authorised: words('核定', 'Authorised'),
  occupied: words('实有', 'Occupied'),
  vacant: words('空缺', 'Vacant'),
  entitled: words('应核', 'Entitled'),
  over: words('超出应核', 'Above the entitlement'),
  under: words('缺编', 'Under quota'),
};
const now = words('现在', 'Now');
const then = words('假设之下', 'Under the assumption');
const none = words('没有学校。', 'There is no school.');
const judged = words('核定 {authorised} − 应核 {entitled} = {above}', 'authorised {authorised} − entitled {entitled} = {above}');

/** The posts that stand there beside both entitlements, track by track. */
export function PostsTable({ posts }: { posts: readonly BranchPosts[] }) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say), [say]);
  return (
    <OfficeTable<BranchPosts>
      name="what-if-posts"
      columns={columns}
      rows={posts}
      rowKey={({ schoolCode, stage, track }) => `${schoolCode}/${stage}/${track}`}
      none={none}
      sumBy={({ track }) => say(nameIn(trackNames, track))}
    />
  );
}

function columnsOf(say: Say): OfficeColumn<BranchPosts>[] {
  const opens = ({ authorised, entitledNow, entitledThen, aboveNow, aboveThen }: BranchPosts) => (
    <Explanation
      of={{
        title: '',
        formula: [
          `${say(now)}: ${say(judged, { authorised, entitled: entitledNow, above: aboveNow })}`,
          `${say(then)}: ${say(judged, { authorised, entitled: entitledThen, above: aboveThen })}`,
        ],
      }}
    />
  );
  const number = (key: string, title: Words, value: (row: BranchPosts) => number, group?: Words): OfficeColumn<BranchPosts> => ({
    key,
    title,
    value,
    group,
    width: 90,
    sum: true,
    opens,
  });
  return [
    {
      key: 'school',
      title: titles.school,
      value: ({ schoolName }) => schoolName,
      width: 220,
      frozen: true,
      render: ({ schoolCode, schoolName }) => <Link to={`/ledger/${schoolCode}`}>{schoolName}</Link>,
    },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, frozen: true, filter: true },
    { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90, filter: true },
    number('authorised', titles.authorised, ({ authorised }) => authorised),
    number('occupied', titles.occupied, ({ occupied }) => occupied),
    number('vacant', titles.vacant, ({ vacant }) => vacant),
    number('now-entitled', titles.entitled, ({ entitledNow }) => entitledNow, now),
    number('now-over', titles.over, ({ aboveNow }) => Math.max(0, aboveNow), now),
    number('now-under', titles.under, ({ aboveNow }) => Math.max(0, -aboveNow), now),
    number('then-entitled', titles.entitled, ({ entitledThen }) => entitledThen, then),
    number('then-over', titles.over, ({ aboveThen }) => Math.max(0, aboveThen), then),
    number('then-under', titles.under, ({ aboveThen }) => Math.max(0, -aboveThen), then),
  ];
}
