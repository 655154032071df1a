import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import type { StayRate } from './coverage';

const title = words('留任率', 'Stay rate');
const formula = words('预计留任入编 = {numerator} / {denominator}', 'expected to stay = {numerator} / {denominator}');
const source = words('来源', 'Source');
const reason = words('依据或理由', 'Reason');
const ours = words('系统默认,非政策规定', 'our default, not a policy');
const changed = words('{name} {at} 修改', 'changed by {name} at {at}');

/** Where the stay rate comes from and who set it. */
export function StayRateExplanation({ rate }: { rate: StayRate }) {
  const say = useSay();
  const { numerator, denominator } = rate;
  return (
    <Explanation
      of={{
        title: say(title),
        formula: say(formula, { numerator, denominator }),
        inputs: [
          { name: say(source), value: rate.source === 'D' ? say(ours) : rate.source },
          { name: say(reason), value: rate.reason },
        ],
        decided: rate.changedByName && say(changed, { name: rate.changedByName, at: instantText(rate.changedAt) }),
      }}
    />
  );
}
