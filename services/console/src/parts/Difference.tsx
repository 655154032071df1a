import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { ExplainedNumber } from './ExplainedNumber';

interface Props {
  before: number | string | undefined;
  after: number | string | undefined;
  /** What the pair rests on, where it opens. */
  opens?: { title: string; children: () => ReactNode };
}

/** Before → after; what did not change is shown once. */
export function Difference({ before, after, opens }: Props) {
  const shown = before === after ? (after ?? '—') : <Changed before={before} after={after} />;
  if (!opens) return <span className="figure">{shown}</span>;
  return (
    <ExplainedNumber value={shown} label={`${before ?? '—'} → ${after ?? '—'}`} title={opens.title}>
      {opens.children}
    </ExplainedNumber>
  );
}

function Changed({ before, after }: Props) {
  return (
    <>
      <Typography.Text type="secondary" delete={before !== undefined}>
        {before ?? '—'}
      </Typography.Text>
      {' → '}
      <strong>{after ?? '—'}</strong>
    </>
  );
}
