import { Flex, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { Term } from '../../parts/Term';
import { ChangeStayRate } from './ChangeStayRate';
import { CohortTimeline } from './CohortTimeline';
import { CoverageChanges } from './CoverageChanges';
import { CoverageTable } from './CoverageTable';
import { CoverageTotals } from './CoverageTotals';
import { RecordCohort } from './RecordCohort';

const title = words('特岗', 'Special posts');
const tabs = { coverage: words('期满岗位保障', 'Posts in year three'), changes: words('变化', 'Changes') };

/** Cohorts from hiring to the year they fall due, and whether their posts will be there. */
export function SpecialPostPage() {
  const say = useSay();
  const may = useMay();
  const [query, setQuery] = useSearchParams();
  const { data: cohorts, error: cohortProblem } = useAnswer(['special-post', 'cohorts'], () => api.GET('/api/special-post/cohorts'));
  const { data: coverage, error } = useAnswer(['special-post', 'coverage'], () =>
    api.GET('/api/special-post/coverage', { params: { query: {} } }),
  );
  const isReady = cohorts && coverage;
  const set = (name: string, value?: string): void => {
    if (value) query.set(name, value);
    else query.delete(name);
    setQuery(query, { replace: true });
  };
  return (
    <PageBody
      title={<Term name="specialPost">{say(title)}</Term>}
      isLoading={!isReady && !error && !cohortProblem}
      problem={error ?? cohortProblem}
      actions={
        <>
          {may('special-post.cohort.record') && <RecordCohort />}
          {coverage && may('special-post.stay-rate.change') && <ChangeStayRate now={coverage.stayRate} />}
        </>
      }
    >
      {isReady && (
        <Flex vertical gap={12}>
          <CoverageTotals coverage={coverage} />
          <CohortTimeline cohorts={cohorts} lines={coverage.lines} today={coverage.today} />
          <Tabs
            activeKey={query.get('tab') ?? 'coverage'}
            onChange={(tab) => set('tab', tab)}
            items={[
              {
                key: 'coverage',
                label: say(tabs.coverage),
                children: (
                  <CoverageTable coverage={coverage} school={query.get('school') ?? undefined} onSchool={(code) => set('school', code)} />
                ),
              },
              {
                key: 'changes',
                label: say(tabs.changes),
                children: <CoverageChanges school={query.get('school') ?? undefined} onSchool={(code) => set('school', code)} />,
              },
            ]}
          />
        </Flex>
      )}
    </PageBody>
  );
}
