import { Button, Modal, Typography } from 'antd';
import { useNavigate } from 'react-router';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { LoginForm } from './LoginForm';
import { endSession, useSession } from './session-store';

const title = words('登录已过期', 'Your session has expired');
const kept = words('{name}:页面上的内容都在,登录后继续。', '{name}: everything on the page is kept. Log in to go on.');
const leave = words('退出', 'Leave');

/** Over the page that was open: nothing of it is lost, and requests that wait go on after the login. */
export function SessionExpired() {
  const say = useSay();
  const navigate = useNavigate();
  const { state, account } = useSession();
  const giveUp = (): void => {
    endSession();
    void navigate('/login', { replace: true });
  };
  return (
    <Modal open={state === 'expired'} title={say(title)} footer={null} closable={false} keyboard={false} width={360} destroyOnHidden>
      <Typography.Paragraph>{say(kept, { name: account?.displayName })}</Typography.Paragraph>
      <LoginForm fixedAccount={account?.account} onDone={() => undefined} />
      <Button type="text" block onClick={giveUp}>
        {say(leave)}
      </Button>
    </Modal>
  );
}
