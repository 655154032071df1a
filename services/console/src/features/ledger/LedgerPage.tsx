import { useMemo } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay, useMe } from '../../app/me';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { CountyBalance } from './CountyBalance';
import { useKnownAt } from './known-at';
import { LedgerDates, PrintedDates } from './LedgerDates';
import { LedgerFilters } from './LedgerFilters';
import { positionColumns } from './position-columns';
import { positionsOf } from './positions';
import { useLedgerFilter } from './use-ledger-filter';
import { WorkbookButton } from './WorkbookButton';

const title = words('编制台账', 'Ledger of posts');
const reports = words('变动汇总与趋势', 'Movements and trend');
const proof = words('台账核验', 'Proof of the ledger');
const none = words(
  '没有符合条件的账户。请清除筛选;台账为空时,先在“数据导入”确认一次县工作簿。',
  'No account fits. Clear the filters; where the ledger is empty, confirm a county workbook under “Data import” first.',
);

/** The balances of all units by stage, track and state, on any date. */
export function LedgerPage() {
  const say = useSay();
  const unitName = useUnitName();
  const may = useMay();
  const me = useMe();
  const { query } = useKnownAt();
  const filter = useLedgerFilter();
  const { data, isLoading, error } = useAnswer(['quota', 'accounts', query], () => api.GET('/api/quota/accounts', { params: { query } }));
  const positions = useMemo(() => positionsOf(data ?? []), [data]);
  const units = useMemo(() => positions.filter(({ unit }) => unit !== 'approval'), [positions]);
  const { unit, stage, track, state } = filter;
  const rows = useMemo(
    () => units.filter((position) => filter.fits(position, unitName)),
    // The filter itself is made anew at each render; its values are what matters.
    [units, unitName, unit, stage, track, state],
  );
  const columns = useMemo(() => positionColumns(say, unitName), [say, unitName]);
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        <>
          <Link to="/ledger-reports">{say(reports)}</Link>
          {may('quota.ledger.verify') && <Link to="/ledger-proof">{say(proof)}</Link>}
          {!me?.schoolCode && <WorkbookButton unit="county" />}
        </>
      }
    >
      <PrintedDates />
      <CountyBalance positions={positions} />
      <OfficeTable
        name="ledger"
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        none={none}
        sumBy={({ track }) => say(nameIn(trackNames, track))}
        tools={
          <>
            <LedgerFilters filter={filter} />
            <LedgerDates />
          </>
        }
      />
    </PageBody>
  );
}
