import { Link } from 'react-router';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { occupationKindNames, type NamedPost } from './named-posts';
import { PostLifeOf } from './PostLifeOf';

const vacant = words('空缺', 'vacant');

/** A unit's posts: number, where it belongs, who holds it and since when. Nobody holds a post of the pool. */
export function namedPostColumns(say: Say, unit: string): OfficeColumn<NamedPost>[] {
  const holder: OfficeColumn<NamedPost>[] = [
    {
      key: 'holder',
      title: words('占用者', 'Holder'),
      width: 180,
      value: (post) => post.holder?.name ?? say(vacant),
      render: ({ holder: seated }) => {
        if (!seated) return say(vacant);
        return seated.kind === 'holder' ? seated.name : `${seated.name}(${say(occupationKindNames[seated.kind])})`;
      },
    },
    { key: 'heldSince', title: words('占编自', 'Held since'), width: 112, value: (post) => post.holder?.since },
    { key: 'former', title: words('曾占用人数', 'Held it before'), width: 112, value: ({ formerHolders }) => formerHolders, opens: lifeOf },
  ];
  return [
    { key: 'number', title: words('编制号', 'Post'), width: 108, frozen: true, value: ({ number }) => number, opens: lifeOf },
    { key: 'stage', title: words('学段', 'Stage'), width: 96, filter: true, value: ({ stage }) => say(nameIn(stageNames, stage)) },
    { key: 'track', title: words('类别', 'Track'), width: 96, filter: true, value: ({ track }) => say(nameIn(trackNames, track)) },
    ...(unit === 'pool' ? [] : holder),
    {
      key: 'since',
      title: words('到本单位', 'Here since'),
      width: 112,
      value: ({ since }) => since,
      render: ({ since, movementId }) => <Link to={`/movements/${movementId}`}>{since}</Link>,
    },
    { key: 'until', title: words('将离开', 'Leaves on'), width: 112, value: ({ until }) => until },
  ];
}

function lifeOf({ number }: NamedPost) {
  return <PostLifeOf number={number} />;
}
