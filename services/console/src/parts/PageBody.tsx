import { Flex, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem';
import { Named } from './Named';
import { PrintedLine } from './PrintedLine';
import { ProblemNote } from './ProblemNote';

/** Title, what one may do here, and the content once it has come; a refusal stands where the content would. */
export function PageBody(props: {
  title: ReactNode;
  actions?: ReactNode;
  isLoading?: boolean;
  problem?: Problem | null;
  children: ReactNode;
}) {
  const { title, actions, isLoading, problem, children } = props;
  return (
    <div className="page">
      <Flex justify="space-between" align="center" wrap gap={8} style={{ marginBottom: 8 }}>
        <h1 style={{ fontSize: 18, margin: 0 }}>
          <Named>{title}</Named>
        </h1>
        <Flex gap={8} wrap className="page-actions">
          {actions}
        </Flex>
      </Flex>
      <PrintedLine />
      <ProblemNote problem={problem} />
      {isLoading ? <Skeleton active paragraph={{ rows: 8 }} /> : !problem && children}
    </div>
  );
}
