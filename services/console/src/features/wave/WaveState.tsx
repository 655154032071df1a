import { Alert, Flex, Tag } from 'antd';
import { instantText } from '../../language/days';
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
const late = words('{service}:尚未答复', '{service}: no answer yet');
const silent = words('{service}:没有变化', '{service}: no change');
const all = words(
  '联动完成({at}):三个服务都已答复,变化已全部列出。',
  'Complete ({at}): all three services have answered, and every change is listed.',
);
const some = words(
  '编制已划转,各服务正在重算……变化随到随显。',
  'The posts have moved; the services are computing. Each change shows as it comes.',
);
const rest = words(
  '超过一分钟仍有服务未答复;到达的变化已列出,迟到的仍会补上。',
  'After a minute a service has still not answered. What has come is listed; what comes late is added.',
);

/** How far the wave has come: which services have answered, and with how much. */
export function WaveState({ wave }: { wave: Wave }) {
  const say = useSay();
  const parts = (Object.keys(services) as ServiceName[]).map((service) => {
    const count = wave.effects.filter((effect) => effect.service === service).length;
    const unanswered = wave.isLive ? waiting : late;
    const state = count > 0 ? answered : wave.answered.includes(service) ? silent : unanswered;
    return { service, text: say(state, { service: say(services[service]), count }) };
  });
  const isComplete = wave.completeAt !== undefined;
  const text = isComplete ? say(all, { at: instantText(wave.completeAt) }) : say(wave.isLive ? some : rest);
  return (
    <Alert
      role="status"
      data-wave={isComplete ? 'complete' : undefined}
      aria-live="polite"
      type={isComplete ? 'success' : 'info'}
      showIcon
      style={{ marginBottom: 12 }}
      message={text}
      description={
        <Flex gap={4} wrap>
          {parts.map((part) => (
            <Tag key={part.service}>{part.text}</Tag>
          ))}
        </Flex>
      }
    />
  );
}
