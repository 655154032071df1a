import { Card } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';

const title = words('待办', 'To do');
const why = words(
  '系统管理员不办理编制事项,这里没有待办。您的工作是账号和系统运行。',
  'The administrator decides on no posts, so nothing waits here. Your work is the accounts and the running of the system.',
);
const accounts = words('账号', 'Accounts');
const events = words('事件运行', 'Event health');

/** Where somebody begins who takes no part in the cases. */
export function AdministratorStart() {
  const say = useSay();
  return (
    <Card size="small" title={say(title)}>
      <EmptyNote why={why}>
        <Link to="/accounts">{say(accounts)}</Link> · <Link to="/event-health">{say(events)}</Link>
      </EmptyNote>
    </Card>
  );
}
