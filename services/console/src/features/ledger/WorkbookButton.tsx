import { api, dataOf } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { DownloadButton } from '../../parts/DownloadButton';
import { useKnownAt } from './known-at';

const label = words('台账 Excel', 'Ledger as Excel');
const names = { county: words('全县', 'county'), pool: words('周转池', 'pool') };

/** 编制台账 of the county, the pool or a school as the offices print it, at the two times of the page. */
export function WorkbookButton({ unit }: { unit: string }) {
  const say = useSay();
  const { query, asOf } = useKnownAt();
  const name = unit === 'county' || unit === 'pool' ? say(names[unit]) : unit;
  const load = (): Promise<Blob> => {
    const params = { query };
    if (unit === 'county') return dataOf(api.GET('/api/quota/statements/county/workbook.xlsx', { params, parseAs: 'blob' }));
    if (unit === 'pool') return dataOf(api.GET('/api/quota/statements/pool/workbook.xlsx', { params, parseAs: 'blob' }));
    const ofSchool = { ...params, path: { schoolCode: unit } };
    return dataOf(api.GET('/api/quota/statements/{schoolCode}/workbook.xlsx', { params: ofSchool, parseAs: 'blob' }));
  };
  return <DownloadButton label={label} fileName={`编制台账-${name}${asOf ? `-${asOf}` : ''}.xlsx`} load={load} />;
}
