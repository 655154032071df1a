import { useMemo } from 'react';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import type { UnseatedPerson } from './named-posts';

const title = words(
  '在册而没有编制的人员(超编,或登记在途)',
  'People of the roster without a post (beyond the posts, or not registered yet)',
);
const none = words('人人有编。', 'Everybody has a post.');

/** Those whom no post is left for; nothing where there are none. */
export function UnseatedPeople({ people }: { people: readonly UnseatedPerson[] }) {
  const say = useSay();
  const columns = useMemo(() => personColumns(say), [say]);
  if (people.length === 0) return null;
  return (
    <>
      <h3>{say(title)}</h3>
      <OfficeTable name="没有编制的人员" columns={columns} rows={people} rowKey={({ personId }) => personId} none={none} />
    </>
  );
}

function personColumns(say: Say): OfficeColumn<UnseatedPerson>[] {
  return [
    { key: 'name', title: words('姓名', 'Name'), width: 140, value: ({ name }) => name },
    { key: 'stage', title: words('学段', 'Stage'), width: 96, value: ({ stage }) => say(nameIn(stageNames, stage)) },
    { key: 'track', title: words('类别', 'Track'), width: 96, value: ({ track }) => say(nameIn(trackNames, track)) },
    { key: 'since', title: words('到校', 'At the school since'), width: 130, value: ({ since }) => since },
  ];
}
