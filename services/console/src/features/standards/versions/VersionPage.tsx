import { Button, Flex, Tabs } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { api } from '../../../api/client';
import { useAnswer } from '../../../api/use-answer';
import { useMay } from '../../../app/me';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { PageBody } from '../../../parts/PageBody';
import { StateBadge } from '../../../parts/StateBadge';
import { ComparisonTab } from './ComparisonTab';
import { DecisionPanel } from './DecisionPanel';
import { EditVersion } from './EditVersion';
import { SubmitStep } from './SubmitStep';
import { TestsTable } from './TestsTable';
import { VersionFacts } from './VersionFacts';
import { VersionSteps } from './VersionSteps';
import { WithdrawStep } from './WithdrawStep';

const edit = words('修改', 'Edit');
const stop = words('放弃修改', 'Leave it as it is');
const tabs = {
  comparison: words('与现行标准比较', 'Beside what holds'),
  tests: words('算例', 'Examples'),
};

/** One version: what it says, what its examples come to, which schools it would change, and the way of its case. */
export function VersionPage() {
  const say = useSay();
  const may = useMay();
  const { id = '' } = useParams();
  const [isEditing, setEditing] = useState(false);
  const { data, isLoading, error } = useAnswer(['quota', 'standard-versions', id], () =>
    api.GET('/api/quota/standard-versions/{id}', { params: { path: { id } } }),
  );
  const mayEdit = may('quota.standard-version.draft') && (data?.state === 'draft' || data?.state === 'returned');
  const actions = data && (
    <Flex gap={8} wrap align="center">
      <StateBadge state={data.state} />
      {mayEdit && <Button onClick={() => setEditing(!isEditing)}>{say(isEditing ? stop : edit)}</Button>}
      {mayEdit && !isEditing && <SubmitStep version={data} />}
      {may('quota.standard-version.draft') && !isEditing && <WithdrawStep version={data} />}
    </Flex>
  );
  return (
    <PageBody title={data ? `${data.text.title}(${data.text.version})` : ''} actions={actions} isLoading={isLoading} problem={error}>
      {data && isEditing && <EditVersion version={data} onDone={() => setEditing(false)} />}
      {data && !isEditing && (
        <>
          <VersionSteps version={data} />
          <DecisionPanel version={data} />
          <VersionFacts version={data} />
          <Tabs
            items={[
              { key: 'comparison', label: say(tabs.comparison), children: <ComparisonTab version={data} /> },
              { key: 'tests', label: say(tabs.tests), children: <TestsTable version={data} /> },
            ]}
          />
        </>
      )}
    </PageBody>
  );
}
