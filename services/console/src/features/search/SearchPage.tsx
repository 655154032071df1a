import { Input } from 'antd';
import { useSearchParams } from 'react-router';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { EmptyNote } from '../../parts/EmptyNote';
import { FoundList } from './FoundList';
import { useFound } from './use-found';

const title = words('查询', 'Search');
const what = words('学校、姓名、文号', 'School, person, document number');
const ask = words(
  '输入学校名称或代码、人员姓名、文号或其一部分。',
  'Type a school’s name or code, a person’s name, or a part of a document number.',
);
const nothing = words(
  '本县没有与“{query}”相符的学校、人员或文号。',
  'No school, person or document number of this county matches “{query}”.',
);

/** Any school, person, case or document number of the county; the search is in the address. */
export function SearchPage() {
  const say = useSay();
  const [address, setAddress] = useSearchParams();
  const query = (address.get('q') ?? '').trim();
  const { groups, isLoading, problem } = useFound(query);
  const none = query === '' ? ask : { zh: nothing.zh.replace('{query}', query), en: nothing.en.replace('{query}', query) };
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={problem}>
      <Input.Search
        aria-label={say(what)}
        placeholder={say(what)}
        defaultValue={query}
        allowClear
        enterButton
        autoFocus
        size="middle"
        style={{ maxWidth: 480, marginBottom: 12 }}
        onSearch={(text) => setAddress(text.trim() ? { q: text.trim() } : {})}
      />
      {groups.length === 0 ? <EmptyNote why={none} /> : groups.map((group) => <FoundList key={group.key} group={group} />)}
    </PageBody>
  );
}
