import { useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { ProposeCorrection } from '../corrections/ProposeCorrection';
import { MovementEntries } from './MovementEntries';
import { MovementFacts } from './MovementFacts';
import { movementKindNames } from './movement-kinds';

const title = words('编制变动 {number}', 'Movement {number}');
const entries = words('分录(合计为零)', 'Entries (their sum is zero)');

/** One movement of posts: by whom, by which rule and document, because of what, and the entries that it wrote. */
export function MovementPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data, isLoading, error } = useAnswer(['quota', 'movement', id], () =>
    api.GET('/api/quota/movements/{id}', { params: { path: { id } } }),
  );
  const heading = data
    ? `${say(title, { number: data.number })} · ${say(nameIn(movementKindNames, data.kind))}`
    : say(title, { number: '' });
  return (
    <PageBody title={heading} isLoading={isLoading} problem={error} actions={data && <ProposeCorrection movement={data} />}>
      {data && (
        <>
          <MovementFacts movement={data} />
          <Section title={say(entries)}>
            <MovementEntries entries={data.entries} />
          </Section>
        </>
      )}
    </PageBody>
  );
}
