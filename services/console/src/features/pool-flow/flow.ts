import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

type Schemas = components['schemas'];
export type FlowYear = Schemas['PoolFlowYearView'];
export type FlowBand = Schemas['PoolFlowBandView'];

/** Why posts come into the pool or leave it, as the offices say it. */
export const wayNames: Record<FlowBand['way'], Words> = {
  retirement: words('退休', 'retirement'),
  'transfer-out': words('调出', 'transfer out'),
  resignation: words('辞职', 'resignation'),
  dismissal: words('辞退', 'dismissal'),
  death: words('去世', 'death'),
  'other-departure': words('其他离岗', 'other departures'),
  recovered: words('清查收回', 'recovered by census'),
  returned: words('调整收回', 'returned by adjustment'),
  repaid: words('归还借编', 'loans come back'),
  closure: words('学校撤并', 'closure'),
  approved: words('总量核定', 'total approved'),
  registered: words('学校登记', 'registered at schools'),
  corrected: words('更正', 'correction'),
  lent: words('借出', 'lent'),
  moved: words('调整划出', 'moved by adjustment'),
};

export function sumOf({ flows }: Pick<FlowYear, 'flows'>, direction: FlowBand['direction']): number {
  return flows.filter((band) => band.direction === direction).reduce((sum, { posts }) => sum + posts, 0);
}
