import type { ErrorTable } from './error-table';

export const messagingErrors = {
  'MESSAGING.TOPIC_UNKNOWN': { kind: 'unavailable', zh: '事件主题 {topic} 不存在。', en: 'There is no topic {topic} yet.' },
  'MESSAGING.TRANSPORT_UNAVAILABLE': {
    kind: 'unavailable',
    zh: '事件总线暂时无法访问,事件已保存,恢复后自动发出。',
    en: 'The event broker cannot be reached now; events are kept and leave by themselves when it is back.',
  },
  'MESSAGING.EVENT_REFUSED': {
    kind: 'unavailable',
    zh: '事件 {eventId} 被事件总线拒绝(第 {attempt} 次),稍后重试。',
    en: 'The broker refused the event {eventId} (attempt {attempt}); it is tried again.',
  },
  'MESSAGING.EVENT_PARKED': {
    kind: 'internal',
    zh: '事件 {eventId} 多次被事件总线拒绝,已停放。排除原因后请执行恢复命令。',
    en: 'The broker refused the event {eventId} {attempt} times; it is parked. Mend the cause and call it back.',
  },
  'MESSAGING.NOT_PARKED': { kind: 'not-found', zh: '事件 {eventId} 不在停放列表中。', en: 'The event {eventId} is not parked.' },
  'MESSAGING.EVENT_UNREADABLE': { kind: 'validation', zh: '消息不是有效的事件:{problem}', en: 'The message is not an event: {problem}.' },
  'MESSAGING.EVENT_INVALID': {
    kind: 'validation',
    zh: '事件 {type} 的内容不符合约定:{problem}',
    en: 'The data of {type} are not valid: {problem}.',
  },
  'MESSAGING.DEAD_LETTER_NOT_FOUND': {
    kind: 'not-found',
    zh: '没有编号为 {id} 的死信,或已被重放。',
    en: 'There is no dead letter {id}, or it was replayed already.',
  },
  'MESSAGING.CONSUMER_UNKNOWN': {
    kind: 'not-found',
    zh: '本服务已没有名为 {consumer} 的处理者。',
    en: 'This service has no consumer {consumer} any more.',
  },
} satisfies ErrorTable;
