import { Button, Flex, Layout, Tag, Typography } from 'antd';
import { Link, useNavigate } from 'react-router';
import { setGround, useGround } from '../design/ground';
import { useSay } from '../language/language';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { words } from '../language/words';
import { roleNames } from '../glossary/roles';
import { logOut } from '../session/session-requests';
import { useMe } from './me';

const product = words('教编', 'Jiaobian');
const county = words('县 {code}', 'county {code}');
const leave = words('退出', 'Log out');
const dark = words('深色', 'Dark');
const light = words('浅色', 'Light');

/** County, person and role, on every page. */
export function TopBar() {
  const say = useSay();
  const me = useMe();
  const ground = useGround();
  const navigate = useNavigate();
  const go = async (): Promise<void> => {
    await logOut();
    await navigate('/login');
    // What was read for one person is not shown to the next.
    window.location.reload();
  };
  return (
    <Layout.Header className="no-print">
      <Flex align="center" justify="space-between" gap={12} style={{ height: '100%' }}>
        <Link to="/">
          <Typography.Text strong>{say(product)}</Typography.Text>
        </Link>
        <Flex align="center" gap={8}>
          {me && (
            <>
              <span>{say(county, { code: me.county })}</span>
              <span>{me.displayName}</span>
              {me.roles.map((role) => (
                <Tag key={role}>{say(roleNames[role] ?? words(role, role))}</Tag>
              ))}
              {me.schoolCode && <span>{me.schoolCode}</span>}
            </>
          )}
          <Button type="text" onClick={() => setGround(ground === 'dark' ? 'light' : 'dark')}>
            {say(ground === 'dark' ? light : dark)}
          </Button>
          <LanguageSwitch />
          <Button type="text" onClick={() => void go()}>
            {say(leave)}
          </Button>
        </Flex>
      </Flex>
    </Layout.Header>
  );
}
