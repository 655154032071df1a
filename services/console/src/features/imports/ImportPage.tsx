import { Link, useParams } from 'react-router';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { JobProgress } from '../../parts/JobProgress';
import { PageBody } from '../../parts/PageBody';
import { StateBadge } from '../../parts/StateBadge';
import { ImportChanges } from './ImportChanges';
import { ImportOutcome } from './ImportOutcome';
import { ImportProblems } from './ImportProblems';
import { importStateNames } from './imports';
import { ImportSummary } from './ImportSummary';
import { useImport } from './use-import';

const all = words('全部导入', 'All imports');
const uploaded = words('{name} {at} 上传,{rows} 行', 'uploaded by {name}, {at}, {rows} rows');
const reading = words('正在读取并逐格检查,已读 {rows} 行。', 'The file is being read and checked cell by cell: {rows} rows so far.');
const fallback = words('导入', 'Import');

/** One import from its reading to what came of it; found again at this address at any time. */
export function ImportPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data, isLoading, error } = useImport(id);
  return (
    <PageBody
      title={
        <>
          {data?.fileName ?? say(fallback)} {data && <StateBadge state={data.state} names={importStateNames} />}
        </>
      }
      isLoading={isLoading}
      problem={error}
      actions={<Link to="/imports">{say(all)}</Link>}
    >
      {data && (
        <>
          <p>{say(uploaded, { name: data.uploadedByName, at: instantText(data.uploadedAt), rows: data.rowsRead })}</p>
          {data.state === 'reading' && <JobProgress text={say(reading, { rows: data.rowsRead })} />}
          {data.state !== 'reading' && <ImportOutcome one={data} />}
          {data.state !== 'reading' && data.problemCount > 0 && <ImportProblems one={data} />}
          {data.state !== 'reading' && <ImportSummary one={data} />}
          {data.summary && <ImportChanges one={data} />}
        </>
      )}
    </PageBody>
  );
}
