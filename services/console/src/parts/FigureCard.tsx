import { Card, Flex } from 'antd';
import type { ReactNode } from 'react';
import { ExplainedNumber } from './ExplainedNumber';
import { Named } from './Named';

interface Props {
  title: string;
  value: string | number;
  /** In words beside the number: whether a rule is met, for one. */
  note?: ReactNode;
  /** Colour of a status, from the tokens. */
  colour?: string;
  children: () => ReactNode;
}

/** One figure of a page in large, which opens what it rests on. */
export function FigureCard({ title, value, note, colour, children }: Props) {
  return (
    <Card size="small" styles={{ body: { padding: '4px 12px' } }}>
      <Flex gap={8} align="baseline">
        <span style={{ color: 'var(--ant-color-text-secondary)' }}>
          <Named>{title}</Named>
        </span>
        <span style={{ color: colour, whiteSpace: 'nowrap' }}>
          <ExplainedNumber value={<strong style={{ fontSize: 18 }}>{value}</strong>} label={value} title={title}>
            {children}
          </ExplainedNumber>
        </span>
        {note}
      </Flex>
    </Card>
  );
}
