import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '../language/language';
import type { Words } from '../language/words';

/** Why there is nothing here, and what to do about it. */
export function EmptyNote({ why, children }: { why: Words; children?: ReactNode }) {
  const say = useSay();
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(why)}>
      {children}
    </Empty>
  );
}
