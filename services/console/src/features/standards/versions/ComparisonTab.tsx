import { Alert, Skeleton } from 'antd';
import { api } from '../../../api/client';
import { useAnswer } from '../../../api/use-answer';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import { ComparedTotals } from '../comparison/ComparedTotals';
import { ComparisonTable } from '../comparison/ComparisonTable';
import type { Version } from './version';

const basis = words(
  '按 {censusOn} 统计,比较 {on} 的标准:不含本版本({before})与含本版本({after})。只作测算,不改动任何结果。',
  'The census of {censusOn} by the standards of {on}: without this version ({before}) and with it ({after}). Computed only; nothing is changed.',
);
const overridden = words(
  '{rule}:本县适用 {version}({jurisdiction},{document}),下级地区的规定优先,本版本的这条规则不改变结果。',
  '{rule}: the county follows {version} ({jurisdiction}, {document}); the narrower jurisdiction goes first, so that this rule changes nothing.',
);

/** Which schools would change by how much, before anybody decides. */
export function ComparisonTab({ version: { id, version } }: { version: Version }) {
  const say = useSay();
  const { data, error } = useAnswer(['quota', 'standard-versions', id, 'comparison', version], () =>
    api.GET('/api/quota/standard-versions/{id}/comparison', { params: { path: { id } } }),
  );
  if (!data) return error ? <ProblemNote problem={error} /> : <Skeleton active />;
  const { censusOn, on, ruleVersionBefore, ruleVersionAfter } = data;
  return (
    <>
      <p style={{ marginTop: 0 }}>{say(basis, { censusOn, on, before: ruleVersionBefore, after: ruleVersionAfter })}</p>
      {data.overridden.map(({ ruleId, byVersion, byJurisdiction, byDocumentNumber }) => (
        <Alert
          key={ruleId}
          type="warning"
          showIcon
          style={{ marginBottom: 8 }}
          message={say(overridden, { rule: ruleId, version: byVersion, jurisdiction: byJurisdiction, document: byDocumentNumber })}
        />
      ))}
      <ComparedTotals stageTotals={data.stageTotals} total={data.total} lines={data.lines} />
      <ComparisonTable name="standard-comparison" lines={data.lines} />
    </>
  );
}
