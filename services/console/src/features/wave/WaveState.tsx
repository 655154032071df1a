import { Alert, Flex, Tag } from 'antd';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import type { ServiceName, Wave } from './use-effects';

const services: Record<ServiceName, Words> = {
  hiring: words('年度招聘计划', 'hiring plan'),
  rotation: words('交流轮岗', 'rotation'),
  'special-post': words('特岗', 'special posts'),
};
const answered = words('{service}:{count} 项修订', '{service}: {count} revised');
const waiting = words('{service}:等待答复……', '{service}: waiting …');
const silent = words('{service}:没有变化', '{service}: no change');
const all = words('三个服务都已答复:变化已全部列出。', 'All three services have answered: every change is listed.');
const some = words(
  '编制已划转,各服务正在重算……变化随到随显。',
  'The posts have moved; the services are computing. Each change shows as it comes.',
);
const rest = words('列出的服务有变化;其余服务没有报告变化。', 'The services listed have changes; the others have reported none.');

/** How far the wave has come: which services have answered, and with how much. */
export function WaveState({ wave }: { wave: Wave }) {
  const say = useSay();
  const counts = Object.entries(services).map(([service, name]) => ({
    name: say(name),
    count: wave.effects.filter((effect) => effect.service === service).length,
  }));
  const isComplete = counts.every(({ count }) => count > 0);
  const text = isComplete ? all : wave.isLive ? some : rest;
  return (
    <Alert
      role="status"
      aria-live="polite"
      type={isComplete ? 'success' : 'info'}
      showIcon
      style={{ marginBottom: 12 }}
      message={say(text)}
      description={
        <Flex gap={4} wrap>
          {counts.map(({ name, count }) => (
            <Tag key={name}>{say(count > 0 ? answered : wave.isLive ? waiting : silent, { service: name, count })}</Tag>
          ))}
        </Flex>
      }
    />
  );
}
