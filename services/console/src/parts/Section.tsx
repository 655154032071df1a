import { Card } from 'antd';
import type { ReactNode } from 'react';

/** A part of a page under its own heading. */
export function Section({ title, extra, children }: { title: ReactNode; extra?: ReactNode; children: ReactNode }) {
  return (
    <Card size="small" title={<h2 style={{ font: 'inherit', margin: 0 }}>{title}</h2>} extra={extra} style={{ marginBottom: 12 }}>
      {children}
    </Card>
  );
}
