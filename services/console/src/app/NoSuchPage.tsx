import { Result } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../language/language';
import { words } from '../language/words';

const none = words('没有这一页', 'There is no such page');
const why = words('地址可能写错了,或这一页已经移走。', 'The address may be mistyped, or the page has moved.');
const back = words('回到工作台', 'To the workbench');

export function NoSuchPage() {
  const say = useSay();
  return (
    <Result
      status="info"
      title={<h1 style={{ font: 'inherit', margin: 0 }}>{say(none)}</h1>}
      subTitle={say(why)}
      extra={<Link to="/">{say(back)}</Link>}
    />
  );
}
