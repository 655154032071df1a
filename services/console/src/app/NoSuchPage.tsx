import { Result } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../language/language';
import { words } from '../language/words';

const none = words('没有这一页', 'There is no such page');
const back = words('回到工作台', 'To the workbench');

export function NoSuchPage() {
  const say = useSay();
  return <Result status="404" title={say(none)} extra={<Link to="/">{say(back)}</Link>} />;
}
