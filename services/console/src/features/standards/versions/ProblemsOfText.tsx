import type { Problem } from '../../../api/problem';
import { useSay } from '../../../language/language';

interface TextProblem {
  field: string;
  zh: string;
  en: string;
}

/** Each fault that the service found in a text, by the place where it stands. */
export function ProblemsOfText({ problem }: { problem: Problem | null }) {
  const say = useSay();
  const problems = (problem?.details['problems'] ?? []) as TextProblem[];
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.map(({ field, zh, en }) => (
        <li key={`${field}/${en}`}>
          <code>{field}</code> {say({ zh, en })}
        </li>
      ))}
    </ul>
  );
}
