import { Card, Timeline, Typography } from 'antd';
import { Link } from 'react-router';
import { nameIn } from '../../glossary/vocabulary';
import { roleNames } from '../../glossary/roles';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { countyYear, placeInYear } from './county-year';

const title = words('本县的一年', 'The county’s year');
const month = words('{month} 月', 'month {month}');
const here = words('现在:{month} 月', 'you are here: month {month}');

/** The steps of the year in their order, and where today stands among them. */
export function YearCalendar() {
  const say = useSay();
  const now = new Date().getMonth() + 1;
  const before = countyYear.filter((step) => placeInYear(step.month) < placeInYear(now));
  const after = countyYear.filter((step) => placeInYear(step.month) >= placeInYear(now));
  const item = (step: (typeof countyYear)[number], color: string) => ({
    color,
    children: (
      <>
        {say(month, { month: step.month })} · {step.path ? <Link to={step.path}>{say(step.what)}</Link> : say(step.what)}{' '}
        <Typography.Text type="secondary">{say(nameIn(roleNames, step.who))}</Typography.Text>
      </>
    ),
  });
  const items = [
    ...before.map((step) => item(step, 'gray')),
    { color: 'blue', children: <strong aria-current="date">{say(here, { month: now })}</strong> },
    ...after.map((step) => item(step, 'gray')),
  ];
  return (
    <Card size="small" title={say(title)}>
      <Timeline items={items} />
    </Card>
  );
}
