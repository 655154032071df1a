import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Flex } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { tokens } from '../design/tokens';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { MainMenu } from './MainMenu';
import { OwnSettings } from './OwnSettings';

const menu = words('菜单', 'Menu');

/** The menu of a phone, over the page; it closes with the choice. */
export function PhoneMenu() {
  const say = useSay();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <>
      <Button type="text" size="middle" icon={<MenuOutlined />} aria-label={say(menu)} onClick={() => setOpen(true)} />
      <Drawer
        open={isOpen}
        placement="left"
        title={say(menu)}
        width={tokens.menuWidth + 40}
        onClose={() => setOpen(false)}
        footer={
          <Flex wrap>
            <OwnSettings />
          </Flex>
        }
      >
        <MainMenu />
      </Drawer>
    </>
  );
}
