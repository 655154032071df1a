import { Flex, Select } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUrlValue } from '../../app/use-url-value';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { FlowPicture } from './FlowPicture';
import { FlowTable } from './FlowTable';

const title = words('年度流向', 'Yearly flow');
const years = words('年度', 'Year');
const tracks = words('类别', 'Track');
const none = words('至今没有进出周转池的编制。', 'No posts have come into the pool or left it.');

/** From the pool to the schools and back, one year and track at a time: a picture, and the table that says the same. */
export function FlowSection() {
  const say = useSay();
  const [year, setYear] = useUrlValue('year');
  const [track, setTrack] = useUrlValue('track');
  const { data, error } = useAnswer(['quota', 'pool-flow'], () => api.GET('/api/quota/pool-flow', { params: { query: {} } }));
  const flows = (data?.years ?? []).filter(({ opening, closing, flows: bands }) => opening > 0 || closing > 0 || bands.length > 0);
  const known = [...new Set(flows.map((flow) => flow.year))].sort((one, other) => other - one);
  const chosenYear = known.find((one) => String(one) === year) ?? known[0];
  const ofYear = flows.filter((flow) => flow.year === chosenYear);
  const chosen = ofYear.find((flow) => flow.track === track) ?? ofYear.find((flow) => flow.track === 'quota') ?? ofYear[0];
  const choice = chosen && (
    <Flex gap={8}>
      <Select
        aria-label={say(years)}
        value={chosen.year}
        onChange={(one: number) => setYear(String(one))}
        options={known.map((one) => ({ value: one, label: String(one) }))}
      />
      <Select
        aria-label={say(tracks)}
        value={chosen.track}
        style={{ minWidth: 110 }}
        onChange={(one: string) => setTrack(one)}
        options={ofYear.map((flow) => ({ value: flow.track, label: say(nameIn(trackNames, flow.track)) }))}
      />
    </Flex>
  );
  return (
    <Section title={say(title)} extra={choice}>
      <ProblemNote problem={error} />
      {chosen ? (
        <>
          <FlowPicture flow={chosen} />
          <FlowTable flow={chosen} />
        </>
      ) : (
        data && <EmptyNote why={none} />
      )}
    </Section>
  );
}
