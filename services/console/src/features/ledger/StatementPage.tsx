import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { FreezePosts } from '../freezes/FreezePosts';
import { FreezesTable } from '../freezes/FreezesTable';
import { NamedPostsSection } from '../named-posts/NamedPostsSection';
import { figureColumns } from './figure-columns';
import { useKnownAt } from './known-at';
import { LedgerDates, PrintedDates } from './LedgerDates';
import { StatementLines } from './StatementLines';
import { WorkbookButton } from './WorkbookButton';

const title = words('编制台账 · {unit}', 'Ledger · {unit}');
const balances = words('余额', 'Balances');
const movements = words('变动', 'Movements');
const entitlement = words('查看编制核定', 'Entitlement');
const reports = words('变动汇总与趋势', 'Movements and trend');
const all = words('全部单位', 'All units');
const none = words(
  '这个单位在台账中还没有编制。核定或划转到它之后出现在这里。',
  'The ledger holds no posts of this unit yet. They appear here once they are registered or transferred to it.',
);

/** What one unit has, how each number is made, and every movement that made it so. */
export function StatementPage() {
  const say = useSay();
  const unitName = useUnitName();
  const navigate = useNavigate();
  const { schoolCode = '' } = useParams();
  const { query } = useKnownAt();
  const { data, isLoading, error } = useAnswer(['quota', 'statement', schoolCode, query], () =>
    schoolCode === 'pool'
      ? api.GET('/api/quota/statements/pool', { params: { query } })
      : api.GET('/api/quota/statements/{schoolCode}', { params: { path: { schoolCode }, query } }),
  );
  const columns = useMemo(() => figureColumns(say, data?.figures ?? []), [say, data?.figures]);
  return (
    <PageBody
      title={say(title, { unit: unitName(schoolCode) })}
      isLoading={isLoading}
      problem={error}
      actions={
        <>
          <Link to="/ledger">{say(all)}</Link>
          <Link to={`/ledger-reports?unit=${encodeURIComponent(schoolCode)}`}>{say(reports)}</Link>
          {schoolCode !== 'pool' && <Button onClick={() => void navigate(`/entitlement?school=${schoolCode}`)}>{say(entitlement)}</Button>}
          <FreezePosts unit={schoolCode} positions={data?.positions ?? []} />
          <WorkbookButton unit={schoolCode} />
        </>
      }
    >
      <PrintedDates />
      <Section title={say(balances)}>
        <OfficeTable
          name="statement"
          columns={columns}
          rows={data?.positions ?? []}
          rowKey={({ unit, stage, track }) => `${unit}/${stage}/${track}`}
          none={none}
          sumBy={({ track }) => say(nameIn(trackNames, track))}
          tools={<LedgerDates />}
        />
      </Section>
      <FreezesTable unit={schoolCode} />
      <NamedPostsSection unit={schoolCode} />
      <Section title={say(movements)}>
        <StatementLines lines={data?.lines ?? []} hasMore={data?.moreLines ?? false} />
      </Section>
    </PageBody>
  );
}
