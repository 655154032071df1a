import { Flex, Progress, Spin } from 'antd';
import { useSay } from '../language/language';
import { words } from '../language/words';

const leave = words('可以离开本页,稍后回来查看。', 'You may leave this page and come back.');

/** How far a long job is; it goes on when nobody looks. `percent` only where the end is known. */
export function JobProgress({ text, percent }: { text: string; percent?: number }) {
  const say = useSay();
  return (
    <Flex align="center" gap={12} role="status" aria-live="polite" style={{ padding: '12px 0' }}>
      {percent === undefined ? <Spin size="small" /> : <Progress type="circle" percent={percent} size={36} aria-label={text} />}
      <span>
        {text} {say(leave)}
      </span>
    </Flex>
  );
}
