import { Typography } from 'antd';

/** Before → after; what did not change is shown once. */
export function Difference({ before, after }: { before: number | string | undefined; after: number | string | undefined }) {
  if (before === after) return <span className="figure">{after ?? '—'}</span>;
  return (
    <span className="figure">
      <Typography.Text type="secondary" delete={before !== undefined}>
        {before ?? '—'}
      </Typography.Text>
      {' → '}
      <strong>{after ?? '—'}</strong>
    </span>
  );
}
