import { Alert, Button, Flex } from 'antd';
import { useMemo, useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { useKnownAt } from '../ledger/known-at';
import { namedPostColumns } from './named-post-columns';
import { UnseatedPeople } from './UnseatedPeople';

const title = words('编制实名', 'Named posts');
const note = words(
  '每个编制一个号,不随划转、借编而变;点号看它的一生。',
  'Each post has a number that stays when it is moved or lent; its number opens its life.',
);
const none = words('此日没有编制。', 'No post on this day.');
const more = words('其后的编制号', 'The numbers after these');
const first = words('从头开始', 'From the first');

/** Which posts a unit has, by number, and who holds each; and who is there without one. */
export function NamedPostsSection({ unit }: { unit: string }) {
  const say = useSay();
  const may = useMay();
  const { query: times } = useKnownAt();
  const [after, setAfter] = useState<number>();
  const { data, error } = useAnswer(
    ['quota', 'posts', unit, after, times],
    () => api.GET('/api/quota/posts', { params: { query: { unit, after, ...times } } }),
    { enabled: may('quota.named-post.read'), keeps: true },
  );
  const columns = useMemo(() => namedPostColumns(say, unit), [say, unit]);
  if (!may('quota.named-post.read')) return null;
  return (
    <Section title={say(title)}>
      <ProblemNote problem={error} />
      <Alert type="info" message={say(note)} style={{ marginBottom: 12 }} />
      <OfficeTable name="编制实名" columns={columns} rows={data?.posts ?? []} rowKey={({ number }) => String(number)} none={none} />
      <Flex gap="small">
        {after !== undefined && <Button onClick={() => setAfter(undefined)}>{say(first)}</Button>}
        {data?.more && <Button onClick={() => setAfter(data.posts.at(-1)?.number)}>{say(more)}</Button>}
      </Flex>
      <UnseatedPeople people={data?.unseated ?? []} />
    </Section>
  );
}
