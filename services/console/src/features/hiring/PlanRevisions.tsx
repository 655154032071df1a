import { Flex, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { ProblemNote } from '../../parts/ProblemNote';
import { RevisionsList } from './RevisionsList';

/** What was changed in the plan, school by school, the newest first, each with its cause. */
export function PlanRevisions({ year, schoolCode, tools }: { year: number; schoolCode?: string; tools?: ReactNode }) {
  const { data, error } = useAnswer(['hiring', 'revisions', year, schoolCode], () =>
    api.GET('/api/hiring/plans/{year}/revisions', { params: { path: { year }, query: { schoolCode } } }),
  );
  return (
    <>
      <Flex style={{ marginBottom: 8 }}>{tools}</Flex>
      <ProblemNote problem={error} />
      {data ? <RevisionsList revisions={data} /> : !error && <Skeleton active />}
    </>
  );
}
