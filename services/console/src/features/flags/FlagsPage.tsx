import { Flex, Select } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay, useMe } from '../../app/me';
import { useUrlValue } from '../../app/use-url-value';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { FlagBoard } from './FlagBoard';
import { FlagDrawer } from './FlagDrawer';
import { RecordFinding } from './RecordFinding';
import { RulesButton } from './RulesButton';

const title = words('督查', 'Flags');
const everyKind = words('全部种类', 'Every kind');
const kindLabel = words('种类', 'Kind');

/** What is found of schools and the pool: who rectifies it by when, what they answered, and whether it was accepted. */
export function FlagsPage() {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const [unit, setUnit] = useUrlValue('unit');
  const [kind, setKind] = useUrlValue('kind');
  const [chosen, setChosen] = useUrlValue('flag');
  const { data, isLoading, error } = useAnswer(['pool', 'flags'], () => api.GET('/api/pool/flags', { params: { query: {} } }));
  const items = data?.items ?? [];
  const kinds = [...new Map(items.map((flag) => [flag.kind, say(flag.kindName)]))].map(([value, label]) => ({ value, label }));
  const shown = items.filter((flag) => (!unit || flag.unit === unit) && (!kind || flag.kind === kind));
  const actions = (
    <>
      <RulesButton />
      {may('pool.flag.supervise') && <RecordFinding onDone={setChosen} />}
    </>
  );
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error} actions={actions}>
      <Flex gap={8} wrap style={{ marginBottom: 12 }}>
        <Select
          aria-label={say(kindLabel)}
          allowClear
          style={{ width: 200 }}
          placeholder={say(everyKind)}
          value={kind || undefined}
          options={kinds}
          onChange={(value?: string) => setKind(value)}
        />
        {!me?.schoolCode && <SchoolChoice value={unit || undefined} onChange={setUnit} />}
      </Flex>
      <FlagBoard flags={shown} onChoose={setChosen} />
      {chosen && <FlagDrawer key={chosen} id={chosen} onClose={() => setChosen(undefined)} />}
    </PageBody>
  );
}
