import { Button } from 'antd';
import { setGround, useGround } from '../design/ground';
import { useSay } from '../language/language';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { words } from '../language/words';
import { logOut } from '../session/session-requests';

const leave = words('退出', 'Log out');
const dark = words('深色', 'Dark');
const light = words('浅色', 'Light');

/** Ground, language, and the way out. */
export function OwnSettings() {
  const say = useSay();
  const ground = useGround();
  const go = async (): Promise<void> => {
    await logOut();
    // Loaded anew: what was read for one person is not shown to the next.
    window.location.assign('/login');
  };
  return (
    <>
      <Button type="text" onClick={() => setGround(ground === 'dark' ? 'light' : 'dark')}>
        {say(ground === 'dark' ? light : dark)}
      </Button>
      <LanguageSwitch />
      <Button type="text" onClick={() => void go()}>
        {say(leave)}
      </Button>
    </>
  );
}
