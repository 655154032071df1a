import { words, type Words } from '../../language/words';

/** The services that take events, in the order in which a case goes through them. */
export const services = ['registry', 'quota', 'pool', 'hiring', 'rotation', 'special-post', 'identity'] as const;
export type Service = (typeof services)[number];

export const serviceNames: Record<Service, Words> = {
  registry: words('学校与人员', 'schools and staff'),
  quota: words('编制核定与台账', 'entitlement and ledger'),
  pool: words('调整方案', 'adjustments'),
  hiring: words('招聘计划', 'hiring plan'),
  rotation: words('交流轮岗', 'rotation'),
  'special-post': words('特岗', 'special posts'),
  identity: words('账号', 'accounts'),
};
