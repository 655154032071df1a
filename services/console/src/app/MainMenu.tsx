import { Menu, type MenuProps } from 'antd';
import { Link, useLocation } from 'react-router';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { useMe } from './me';
import type { Page } from './page';
import { pages } from './pages';

const groups = [
  ['work', words('办理', 'Work')],
  ['plan', words('计划', 'Plans')],
  ['office', words('管理', 'Office')],
] as const;

/** The pages that the person may open. */
export function MainMenu() {
  const say = useSay();
  const me = useMe();
  const { pathname } = useLocation();
  const open = pages.filter(({ menu, permission }) => menu && (!permission || me?.permissions.includes(permission)));
  const items: MenuProps['items'] = groups.flatMap(([group, title]) => {
    const children = open.filter(({ menu }) => menu === group).map((page) => item(page, say(page.title)));
    return children.length > 0 ? [{ key: group, type: 'group' as const, label: say(title), children }] : [];
  });
  const current = pathname.split('/')[1] ?? '';
  return <Menu mode="inline" items={items} selectedKeys={[current]} style={{ borderInlineEnd: 0, height: '100%' }} />;
}

function item({ path }: Page, title: string) {
  return {
    key: path,
    label: (
      <Link to={`/${path}`} data-menu={path}>
        {title}
      </Link>
    ),
  };
}
