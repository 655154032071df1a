import { Descriptions, Typography } from 'antd';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { decimalText, fractionText, type Fraction } from './entitlements';

interface Band {
  childrenPerPerson: { from: number; to: number };
  least: number;
  most: number;
  passes: boolean;
}

/** The two tests of a kindergarten; they may differ, which is no contradiction (domain.md §2). */
export interface Tests {
  perClass: { teachers: Fraction; caregivers: Fraction; total: Fraction };
  childrenPerPerson: Fraction;
  staffBand: Band;
  teacherOrCaregiverBand: Band;
}

const title = words('幼儿园两项分别检验', 'Two separate tests of a kindergarten');
const perClass = words('每班配备', 'By class');
const classSum = words('专任教师 {teachers} + 保育员 {caregivers} = {total}', '{teachers} teachers + {caregivers} caregivers = {total}');
const ratio = words('幼儿与教职工之比', 'Children to a member of staff');
const staffBand = words('教职工 1:{from} 至 1:{to}', 'Staff 1:{from} to 1:{to}');
const careBand = words('保教人员 1:{from} 至 1:{to}', 'Teachers and caregivers 1:{from} to 1:{to}');
const passes = words('✓ 在 {least}–{most} 人之内', '✓ within {least}–{most} people');
const fails = words('✗ 不在 {least}–{most} 人之内', '✗ not within {least}–{most} people');

export function KindergartenTests({ tests }: { tests: Tests }) {
  const say = useSay();
  const colours = tokens.status[useGround()];
  const outcome = ({ least, most, passes: isWithin }: Band) => (
    <Typography.Text style={{ color: isWithin ? colours.done : colours.over }}>
      {say(isWithin ? passes : fails, { least, most })}
    </Typography.Text>
  );
  const { teachers, caregivers, total } = tests.perClass;
  const counts = { teachers: fractionText(teachers), caregivers: fractionText(caregivers), total: fractionText(total) };
  return (
    <Descriptions
      bordered
      column={1}
      size="small"
      title={say(title)}
      items={[
        { key: 'class', label: say(perClass), children: say(classSum, counts) },
        { key: 'ratio', label: say(ratio), children: `1:${decimalText(tests.childrenPerPerson)}` },
        { key: 'staff', label: say(staffBand, tests.staffBand.childrenPerPerson), children: outcome(tests.staffBand) },
        {
          key: 'care',
          label: say(careBand, tests.teacherOrCaregiverBand.childrenPerPerson),
          children: outcome(tests.teacherOrCaregiverBand),
        },
      ]}
    />
  );
}
