import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Named } from './Named';

/** A part of a page under its own heading. */
export function Section({ title, extra, children }: { title: ReactNode; extra?: ReactNode; children: ReactNode }) {
  const heading = (
    <h2 style={{ font: 'inherit', margin: 0 }}>
      <Named>{title}</Named>
    </h2>
  );
  return (
    <Card size="small" title={heading} extra={extra} style={{ marginBottom: 12 }}>
      {children}
    </Card>
  );
}
