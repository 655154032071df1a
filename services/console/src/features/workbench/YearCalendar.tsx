import { Card, Timeline, Typography } from 'antd';
import { Link } from 'react-router';
import { nameIn } from '../../glossary/vocabulary';
import { roleNames } from '../../glossary/roles';
import { useLanguage, useSay } from '../../language/language';
import { words, type Language } from '../../language/words';
import { countyYear, placeInYear } from './county-year';

const title = words('本县的一年', 'The county’s year');
const here = words('现在:{month}', 'you are here: {month}');

/** The steps of the year in their order, and where today stands among them. */
export function YearCalendar() {
  const say = useSay();
  const language = useLanguage();
  const now = new Date().getMonth() + 1;
  const before = countyYear.filter((step) => placeInYear(step.month) < placeInYear(now));
  const after = countyYear.filter((step) => placeInYear(step.month) >= placeInYear(now));
  const item = (step: (typeof countyYear)[number], color: string) => ({
    color,
    children: (
      <>
        {monthName(step.month, language)} · {step.path ? <Link to={step.path}>{say(step.what)}</Link> : say(step.what)}{' '}
        <Typography.Text type="secondary">{say(nameIn(roleNames, step.who))}</Typography.Text>
      </>
    ),
  });
  const items = [
    ...before.map((step) => item(step, 'gray')),
    { color: 'blue', children: <strong aria-current="date">{say(here, { month: monthName(now, language) })}</strong> },
    ...after.map((step) => item(step, 'gray')),
  ];
  return (
    <Card size="small" title={say(title)}>
      <Timeline items={items} style={{ marginBottom: -20 }} />
    </Card>
  );
}

function monthName(month: number, language: Language): string {
  if (language === 'zh') return `${month} 月`;
  return new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month - 1));
}
