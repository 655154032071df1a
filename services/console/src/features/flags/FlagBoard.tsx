import { Badge, Flex, Typography } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { FlagCard } from './FlagCard';
import { boardColumns, type FlagSummary } from './flags';

const more = words('另有 {count} 项,请按学校或种类筛选。', '{count} more: choose a school or a kind.');
const none = words('没有', 'none');
/** A column is read from the top; what is further down is found by a filter. */
const most = 40;

/** By state, from left to right as a flag goes. */
export function FlagBoard({ flags, onChoose }: { flags: readonly FlagSummary[]; onChoose: (id: string) => void }) {
  const say = useSay();
  return (
    <Flex gap={12} align="flex-start" style={{ overflowX: 'auto', paddingBottom: 8 }} tabIndex={0} role="region" aria-label={say(board)}>
      {boardColumns.map(({ key, title, states }) => {
        const own = flags.filter(({ state }) => states.includes(state));
        return (
          <section key={key} aria-label={say(title)} style={{ flex: '1 0 190px', minWidth: 190 }}>
            <h2 style={{ fontSize: 14, margin: '0 0 8px' }}>
              {say(title)} <Badge count={own.length} showZero overflowCount={9999} color="gray" size="small" />
            </h2>
            <Flex vertical gap={8}>
              {own.slice(0, most).map((flag) => (
                <FlagCard key={flag.id} flag={flag} onChoose={onChoose} />
              ))}
              {own.length === 0 && <Typography.Text type="secondary">{say(none)}</Typography.Text>}
              {own.length > most && <Typography.Text type="secondary">{say(more, { count: own.length - most })}</Typography.Text>}
            </Flex>
          </section>
        );
      })}
    </Flex>
  );
}

const board = words('督查看板', 'Board of flags');
