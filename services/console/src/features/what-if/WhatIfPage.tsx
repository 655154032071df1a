import { useMutation } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { api, dataOf } from '../../api/client';
import type { Problem } from '../../api/problem';
import { useAnswer } from '../../api/use-answer';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { ProblemNote } from '../../parts/ProblemNote';
import { ComparedTotals } from '../standards/comparison/ComparedTotals';
import { ComparisonTable } from '../standards/comparison/ComparisonTable';
import { parametersOf } from '../standards/parameters/parameter';
import { ProblemsOfText } from '../standards/versions/ProblemsOfText';
import { MovesTable } from './MovesTable';
import { PostsTable } from './PostsTable';
import { questionOf, type Answer, type Question } from './what-if';
import { WhatIfForm } from './WhatIfForm';

const title = words('假设测算', 'What if');
const hint = words(
  '假设比例或学生数变化,看哪些学校超出或不足、一月调整会怎样调剂。只作测算:不写台账,不留记录。',
  'If ratios or pupils were others: which schools would be over or under, and what the January adjustment would move. Computed only: no ledger, no record.',
);
const basis = words('按 {censusOn} 统计、{on} 的标准', 'by the census of {censusOn} and the standards of {on}');
const tabs = {
  entitled: words('应核对照', 'Entitlements side by side'),
  posts: words('编制对照', 'Posts side by side'),
  moves: words('会作的调整({count})', 'Moves that would follow ({count})'),
};

/** Today beside a branch of today; who leaves the page leaves nothing behind. */
export function WhatIfPage() {
  const say = useSay();
  const ask = useMutation<Answer, Problem, Question>({ mutationFn: (body) => dataOf(api.POST('/api/quota/what-ifs', { body })) });
  const { data } = ask;
  const standards = useAnswer(['quota', 'standards'], () => api.GET('/api/quota/standards'));
  const parameters = standards.data ? parametersOf(standards.data, countyToday()) : [];
  return (
    <PageBody title={say(title)}>
      <p style={{ marginTop: 0 }}>{say(hint)}</p>
      <WhatIfForm parameters={parameters} isPending={ask.isPending} onAsk={(entry) => ask.mutate(questionOf(entry))} />
      <ProblemNote problem={ask.error} />
      <ProblemsOfText problem={ask.error} />
      {data && (
        <>
          <p>{say(basis, { censusOn: data.censusOn, on: data.on })}</p>
          <ComparedTotals stageTotals={data.stageTotals} total={data.total} lines={data.lines} />
          <Tabs
            items={[
              { key: 'posts', label: say(tabs.posts), children: <PostsTable posts={data.posts} /> },
              {
                key: 'entitled',
                label: say(tabs.entitled),
                children: <ComparisonTable name="what-if-entitled" lines={data.lines} ofPupils />,
              },
              { key: 'moves', label: say(tabs.moves, { count: data.moves.length }), children: <MovesTable answer={data} /> },
            ]}
          />
        </>
      )}
    </PageBody>
  );
}
