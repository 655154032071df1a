import { Input } from 'antd';
import { Link } from 'react-router';
import { api, dataOf } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useUrlValue } from '../../app/use-url-value';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { DownloadButton } from '../../parts/DownloadButton';
import { PageBody } from '../../parts/PageBody';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { useKnownAt } from './known-at';
import { LedgerDates, PrintedDates } from './LedgerDates';
import { MovementSums } from './MovementSums';
import { TrendSection } from './TrendSection';

const title = words('变动汇总与趋势', 'Movements and trend');
const ofUnit = words('{title} · {unit}', '{title} · {unit}');
const ledger = words('编制台账', 'Ledger of posts');
const fromLabel = words('生效自', 'In effect from');
const label = words('变动汇总 Excel', 'Movements as Excel');

/** What moved in a period, and how the posts stood month by month: of the county or of one unit, at any two times. */
export function ReportsPage() {
  const say = useSay();
  const unitName = useUnitName();
  const [unit, setUnit] = useUrlValue('unit');
  const [from, setFrom] = useUrlValue('from');
  const { query: times, asOf } = useKnownAt();
  const query = { ...times, ...(unit ? { unit } : {}), ...(from ? { from } : {}) };
  const { data, isLoading, error } = useAnswer(['quota', 'movements-report', query], () =>
    api.GET('/api/quota/reports/movements', { params: { query } }),
  );
  return (
    <PageBody
      title={unit ? say(ofUnit, { title: say(title), unit: unitName(unit) }) : say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        <>
          <Link to={unit ? `/ledger/${encodeURIComponent(unit)}` : '/ledger'}>{say(ledger)}</Link>
          <DownloadButton
            label={label}
            fileName={`编制变动汇总${unit ? `-${unit}` : ''}${asOf ? `-${asOf}` : ''}.xlsx`}
            load={() => dataOf(api.GET('/api/quota/reports/movements/workbook.xlsx', { params: { query }, parseAs: 'blob' }))}
          />
        </>
      }
    >
      <PrintedDates />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 }}>
        <SchoolChoice value={unit && unit !== 'pool' ? unit : undefined} onChange={setUnit} />
        <label style={{ whiteSpace: 'nowrap' }}>
          {say(fromLabel)} <Input type="date" style={{ width: 136 }} value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <LedgerDates />
      </div>
      <TrendSection unit={unit} />
      {data && <MovementSums report={data} />}
    </PageBody>
  );
}
