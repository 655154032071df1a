import { Flex, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { caseStateNames, nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { caseColumns } from './case-columns';
import { StartDraft } from './StartDraft';

const title = words('调整方案', 'Adjustments');
const allStates = words('全部状态', 'every state');
const allYears = words('全部年度', 'every year');
const stateLabel = words('状态', 'State');
const yearLabel = words('年度', 'Year');
const year = words('{year} 年', '{year}');
const none = words(
  '没有符合条件的调整方案。教育局每年 1 月底前根据上年 9 月统计提出;可更换上方的年度或状态。',
  'There is no such adjustment. The education bureau proposes by the end of January from last September’s census; try another year or state above.',
);

/** Every January adjustment of the county, by year and state. */
export function AdjustmentsPage() {
  const say = useSay();
  const may = useMay();
  const [query, setQuery] = useSearchParams();
  const { data, isLoading, error } = useAnswer(['pool', 'adjustments'], () => api.GET('/api/pool/adjustments', { params: { query: {} } }));
  const cases = data?.items ?? [];
  const [chosenYear, chosenState] = [query.get('year'), query.get('state')];
  const choose = (name: string, value: string): void => {
    setQuery((now) => {
      const next = new URLSearchParams(now);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  };
  const years = [...new Set(cases.map((one) => String(one.year)))].sort().reverse();
  const states = Object.entries(data?.counts ?? {}).map(([state, count]) => ({
    value: state,
    label: `${say(nameIn(caseStateNames, state))} (${count})`,
  }));
  const tools = (
    <Flex gap={8} wrap>
      <Select
        aria-label={say(yearLabel)}
        style={{ width: 130 }}
        value={chosenYear ?? ''}
        options={[{ value: '', label: say(allYears) }, ...years.map((value) => ({ value, label: say(year, { year: value }) }))]}
        onChange={(value) => choose('year', value)}
      />
      <Select
        aria-label={say(stateLabel)}
        style={{ width: 150 }}
        value={chosenState ?? ''}
        options={[{ value: '', label: say(allStates) }, ...states]}
        onChange={(value) => choose('state', value)}
      />
    </Flex>
  );
  const rows = cases.filter((one) => (!chosenYear || String(one.year) === chosenYear) && (!chosenState || one.state === chosenState));
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error}>
      {may('pool.adjustment.propose') && <StartDraft />}
      <OfficeTable name="adjustments" columns={caseColumns(say)} rows={rows} rowKey={({ id }) => id} none={none} tools={tools} />
    </PageBody>
  );
}
