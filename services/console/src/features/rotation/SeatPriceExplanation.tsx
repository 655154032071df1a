import type { components } from '../../api/generated/rotation';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { ReplayRun } from './ReplayRun';

type Card = components['schemas']['TeacherCardAnswer'];
type Option = Card['options'][number];

const title = words('名额的影子价格', 'Shadow price of the seat');
const meaning = words(
  '这所学校该学科再多一个名额,全县可多得的分值(积分的节省计入其中)。价格为 0 表示名额有余;大于 0 表示名额不够,有人想来而来不了。它由整个学段的最优安排一并算出,不是某一行的公式。',
  'What one more such seat would gain the county, saved points included. At 0 there are seats to spare; above 0 somebody would come and cannot. The best assignment of the whole stage yields it, not the formula of one row.',
);
const formula = words(
  '名额分值 {value} − 积分 {points} − 名额价格 {price} − 派出价格 {giving} = {gain}',
  'value {value} − points {points} − price of the seat {price} − price of giving {giving} = {gain}',
);
const names = {
  value: words('满足一个名额的分值', 'value of a filled seat'),
  points: words('本人去此校的积分', 'points of the teacher for this school'),
  price: words('名额的影子价格', 'shadow price of the seat'),
  giving: words('原校可交流人数的影子价格', 'shadow price of giving'),
  gain: words('本人按此价格去此校的净得', 'what the move gains at these prices'),
  run: words('运算与核对', 'the run, to be computed again'),
};
const proof = words(
  '净得不大于本人现有安排的,改去此校不会更好;全部价格可由运算的输入重算核对。',
  'Where the gain is no more than that of the present place, moving there is no better; all prices can be computed again from the run.',
);

/** What the price of a seat means, and the teacher's own arithmetic at this price. */
export function SeatPriceExplanation({ option, card }: { option: Option; card: Card }) {
  const say = useSay();
  const may = useMay();
  const { seatValue, points, seatPrice } = option;
  const giving = card.givingPrice ?? 0;
  const gain = seatValue - points - seatPrice - giving;
  return (
    <>
      <p>{say(meaning)}</p>
      <Explanation
        of={{
          title: say(title),
          formula: say(formula, { value: seatValue, points, price: seatPrice, giving, gain }),
          inputs: [
            { name: say(names.value), value: seatValue },
            { name: say(names.points), value: points },
            { name: say(names.price), value: seatPrice },
            { name: say(names.giving), value: giving },
            { name: say(names.gain), value: gain },
            ...(card.runId && may('rotation.run.read') ? [{ name: say(names.run), value: <ReplayRun runId={card.runId} /> }] : []),
          ],
        }}
      />
      <p>{say(proof)}</p>
    </>
  );
}
