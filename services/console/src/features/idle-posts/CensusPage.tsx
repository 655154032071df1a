import { Checkbox, Descriptions, Typography } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useUrlValue } from '../../app/use-url-value';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { censusColumns } from './census-columns';
import { keyOf, type Census } from './idle';
import { ObjectToCensus } from './ObjectToCensus';
import { ProposeRecovery } from './ProposeRecovery';
import { Recount } from './Recount';

const title = words('闲置编制清查 {asOf}', 'Census of idle posts, {asOf}');
const pageTitle = words('闲置编制清查', 'Census of idle posts');
const facts = {
  times: words('截至', 'As of'),
  rule: words('标准版本', 'Standards'),
  census: words('学年初统计', 'Census of September'),
  reserve: words('学校留用比例', 'Share that a school keeps'),
  taken: words('清查', 'Counted'),
  chain: words('台账', 'Ledger'),
  recovery: words('收回方案', 'Recovery'),
};
const times = words('{asOf} 生效,{knownAt} 已记账', 'valid on {asOf}, known at {knownAt}');
const chain = words('{movements} 条变动,链尾 {chainEnd}', '{movements} movements, end of the chain {chainEnd}');
const open = words('查看', 'see it');
const every = words('也列出没有闲置的', 'Units without idle posts too');
const none = words('没有闲置编制。', 'No idle posts.');

export function CensusPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data, isLoading, error } = useAnswer(['pool', 'idle', id], () =>
    api.GET('/api/pool/idle-censuses/{id}', { params: { path: { id } } }),
  );
  if (data) return <OneCensus key={data.id} census={data} />;
  return (
    <PageBody title={say(pageTitle)} isLoading={isLoading} problem={error}>
      {null}
    </PageBody>
  );
}

function OneCensus({ census }: { census: Census }) {
  const say = useSay();
  const may = useMay();
  const [all, setAll] = useUrlValue('all');
  const columns = useMemo(() => censusColumns(say, census), [say, census]);
  const isSchool = may('pool.idle.object') && !may('pool.idle.count');
  const rows = useMemo(() => (all || isSchool ? census.lines : census.lines.filter(({ idle }) => idle > 0)), [census.lines, all, isSchool]);
  const { asOf, knownAt, takenByName, takenAt, movements, chainEnd, ruleVersion, censusOn, reservePercent, recoveryId } = census;
  const told: [keyof typeof facts, ReactNode][] = [
    ['times', say(times, { asOf, knownAt: instantText(knownAt) })],
    ['taken', `${takenByName} ${instantText(takenAt)}`],
    ['rule', ruleVersion],
    ['census', censusOn],
    ['reserve', `${reservePercent} %`],
    ['chain', <Typography.Text key="chain">{say(chain, { movements, chainEnd: chainEnd.slice(0, 16) })}</Typography.Text>],
    ['recovery', recoveryId && may('pool.recovery.read') && <Link to={`/pool/recoveries/${recoveryId}`}>{say(open)}</Link>],
  ];
  const steps = (
    <>
      {may('pool.recovery.propose') && !recoveryId && census.totals.idle > 0 && <ProposeRecovery census={census} />}
      {may('pool.idle.object') && <ObjectToCensus census={census} />}
      {may('pool.recovery.read') && <Recount id={census.id} />}
    </>
  );
  return (
    <PageBody title={say(title, { asOf })} actions={steps}>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, lg: 3 }}
        style={{ marginBottom: 8 }}
        items={told.filter(([, value]) => value).map(([key, value]) => ({ key, label: <Named>{say(facts[key])}</Named>, children: value }))}
      />
      <OfficeTable
        name="闲置编制"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        none={none}
        sumBy={({ track }) => say(nameIn(trackNames, track))}
        tools={
          !isSchool && (
            <Checkbox checked={Boolean(all)} onChange={({ target }) => setAll(target.checked ? 'yes' : undefined)}>
              {say(every)}
            </Checkbox>
          )
        }
      />
    </PageBody>
  );
}
