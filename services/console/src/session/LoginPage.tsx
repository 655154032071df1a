import { Card, Flex, Typography } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useSay } from '../language/language';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { words } from '../language/words';
import { LoginForm } from './LoginForm';

const name = words('教编 · 教师编制与岗位配置', 'Jiaobian · teachers’ posts of a county');

export function LoginPage() {
  const say = useSay();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const to = query.get('to') ?? '/';
  return (
    <Flex component="main" align="center" justify="center" style={{ minHeight: '100vh' }}>
      <Card style={{ width: 360, maxWidth: '100vw' }}>
        <Flex justify="space-between" align="start">
          <Typography.Title level={1} style={{ fontSize: 18 }}>
            {say(name)}
          </Typography.Title>
          <LanguageSwitch />
        </Flex>
        {/* Only an address of our own: anything else would lead out of the house. */}
        <LoginForm onDone={() => void navigate(to.startsWith('/') && !to.startsWith('//') ? to : '/', { replace: true })} />
      </Card>
    </Flex>
  );
}
