import { Typography } from 'antd';
import { useSay } from '../../language/language';
import { whyBlocked, type LineBlock } from './line-block';

/** The gate's reasons at a line, each with its code to quote. */
export function BlockList({ blocks }: { blocks: readonly LineBlock[] }) {
  const say = useSay();
  return blocks.map((block) => (
    <div key={block.code + block.unit} style={{ whiteSpace: 'normal' }}>
      <Typography.Text type="danger">{say(whyBlocked(block), { asked: block.asked, available: block.available })}</Typography.Text>{' '}
      <Typography.Text type="secondary" code>
        {block.code}
      </Typography.Text>
    </div>
  ));
}
