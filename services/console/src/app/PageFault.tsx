import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';
import { Problem } from '../api/problem';
import { useSay } from '../language/language';
import { words } from '../language/words';

const fault = words('这一页出错了', 'This page has failed');
const kept = words(
  '填写的草稿都在。重新打开后仍然如此,请把下面的文字告诉管理员。',
  'Your drafts are kept. If it fails again, tell the administrator the text below.',
);
const again = words('重新打开', 'Open again');

export function PageFault() {
  const say = useSay();
  const error = useRouteError();
  const text = error instanceof Problem ? `${error.code} ${error.request ?? ''}` : String(error);
  return (
    <Result
      status="error"
      title={say(fault)}
      subTitle={say(kept)}
      extra={<Button onClick={() => window.location.reload()}>{say(again)}</Button>}
    >
      <code>{text}</code>
    </Result>
  );
}
