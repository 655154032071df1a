import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { FreezePosts } from '../freezes/FreezePosts';
import { FreezesTable } from '../freezes/FreezesTable';
import { AccountEntries } from './AccountEntries';
import { useKnownAt } from './known-at';
import { LedgerDates, PrintedDates } from './LedgerDates';
import { positionColumns } from './position-columns';
import { positionsOf } from './positions';
import { StatementLines } from './StatementLines';

const title = words('编制台账 · {unit}', 'Ledger · {unit}');
const balances = words('余额', 'Balances');
const movements = words('变动', 'Movements');
const entitlement = words('查看编制核定', 'Entitlement');
const all = words('全部单位', 'All units');
const none = words(
  '这个单位在台账中还没有编制。核定或划转到它之后出现在这里。',
  'The ledger holds no posts of this unit yet. They appear here once they are registered or transferred to it.',
);

/** What one unit has, and every movement that made it so. The pool has no statement; it shows the entries of its accounts. */
export function StatementPage() {
  const say = useSay();
  const unitName = useUnitName();
  const navigate = useNavigate();
  const { schoolCode = '' } = useParams();
  const { query } = useKnownAt();
  const { data, isLoading, error } = useAnswer(['quota', 'accounts', schoolCode, query], () =>
    api.GET('/api/quota/accounts', { params: { query: { unit: schoolCode, ...query } } }),
  );
  const positions = useMemo(() => positionsOf(data ?? []), [data]);
  const columns = useMemo(() => positionColumns(say), [say]);
  const isSchool = schoolCode !== 'pool' && schoolCode !== 'approval';
  return (
    <PageBody
      title={say(title, { unit: unitName(schoolCode) })}
      isLoading={isLoading}
      problem={error}
      actions={
        <>
          <Link to="/ledger">{say(all)}</Link>
          <FreezePosts unit={schoolCode} positions={positions} />
          {isSchool && <Button onClick={() => void navigate(`/entitlement?school=${schoolCode}`)}>{say(entitlement)}</Button>}
        </>
      }
    >
      <PrintedDates />
      <Section title={say(balances)}>
        <OfficeTable
          name="statement"
          columns={columns}
          rows={positions}
          rowKey={({ key }) => key}
          none={none}
          sumBy={({ track }) => say(nameIn(trackNames, track))}
          tools={<LedgerDates />}
        />
      </Section>
      <FreezesTable unit={schoolCode} />
      {isSchool && (
        <Section title={say(movements)}>
          <StatementLines schoolCode={schoolCode} />
        </Section>
      )}
      {!isSchool &&
        (data ?? []).map(({ id, stage, track }) => (
          <Section key={id} title={[say(movements), say(nameIn(trackNames, track)), say(nameIn(stageNames, stage))].join(' · ')}>
            <AccountEntries accountId={id} />
          </Section>
        ))}
    </PageBody>
  );
}
