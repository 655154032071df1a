import { Alert, Typography } from 'antd';
import type { Problem } from '../api/problem';
import { useSay } from '../language/language';
import { words } from '../language/words';

const quote = words('代码 {code}', 'code {code}');

/** What went wrong in words, with the code to quote; nothing where nothing did. */
export function ProblemNote({ problem }: { problem: Problem | null | undefined }) {
  const say = useSay();
  if (!problem) return null;
  const code = say(quote, { code: [problem.code, problem.request?.slice(-36)].filter(Boolean).join(' · ') });
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 12 }}
      message={problem.messages ? say(problem.messages) : String(problem)}
      description={<Typography.Text type="secondary">{code}</Typography.Text>}
    />
  );
}
