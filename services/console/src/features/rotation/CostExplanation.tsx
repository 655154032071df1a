import { Typography } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { distanceNames, type Assignment, type MoveCost } from './schedule';

const cost = words('积分', 'Points');
const distance = words('路程分({kind})', 'distance ({kind})');
const seniority = words('年限分(在本校 {years} 年)', 'seniority ({years} years at the school)');
const subject = words('学科分', 'subject');
const seatValue = words('满足一个名额的分值', 'value of a filled seat');
const seatPrice = words('名额的影子价格', 'shadow price of the seat');
const givingPrice = words('原校可交流人数的影子价格', 'shadow price of giving');
const card = words('本人说明卡:为什么、还可以去哪里', 'the card of the teacher: why here, what else');

/** What a move costs, part by part, and what the seat is worth. */
export function CostExplanation({ of, why, formula, to }: { of: MoveCost; why?: Assignment['why']; formula: string; to?: string }) {
  const say = useSay();
  const parts = [of.distancePoints, of.seniorityPoints, of.subjectPoints];
  return (
    <>
      <Explanation
        of={{
          title: say(cost),
          formula: `${parts.join(' + ')} = ${of.total}`,
          inputs: [
            { name: say(distance, { kind: say(distanceNames[of.distance]) }), value: of.distancePoints },
            { name: say(seniority, { years: of.yearsAtSchool }), value: of.seniorityPoints },
            { name: say(subject), value: of.subjectPoints },
            ...(why
              ? [
                  { name: say(seatValue), value: why.seatValue },
                  { name: say(seatPrice), value: why.seatPrice },
                  { name: say(givingPrice), value: why.givingPrice },
                ]
              : []),
          ],
        }}
      />
      <Typography.Paragraph type="secondary" style={{ marginTop: 8 }}>
        {formula}
      </Typography.Paragraph>
      {to && <Link to={to}>{say(card)}</Link>}
    </>
  );
}
