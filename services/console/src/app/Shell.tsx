import { Layout } from 'antd';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { tokens } from '../design/tokens';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { SessionExpired } from '../session/SessionExpired';
import { FirstTour } from './FirstTour';
import { MainMenu } from './MainMenu';
import { TopBar } from './TopBar';
import { useIsPhone } from './use-is-phone';

const skip = words('跳到正文', 'Skip to content');

/** What is around every page: who you are, where you may go. */
export function Shell() {
  const say = useSay();
  const isPhone = useIsPhone();
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip-to-content" href="#content">
        {say(skip)}
      </a>
      <TopBar />
      <Layout hasSider>
        {!isPhone && (
          <Layout.Sider width={tokens.menuWidth} theme="light" className="no-print">
            <MainMenu />
          </Layout.Sider>
        )}
        <Layout.Content id="content" tabIndex={-1}>
          <Suspense>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      <FirstTour />
      <SessionExpired />
    </Layout>
  );
}
