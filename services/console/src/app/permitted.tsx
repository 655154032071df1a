import { Result, Spin } from 'antd';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { useMe, type Permission } from './me';

const notYours = words('这一页不属于您的职责', 'This page is not part of your office');
const why = words(
  '需要权限 {permission}。如应当有,请联系本县系统管理员。',
  'It needs the permission {permission}. If you should have it, ask the administrator of your county.',
);
const back = words('回到工作台', 'To the workbench');

/** A page behind its permission: another office's address typed in says whose it is, and shows nothing of it. */
export function permitted(permission: Permission | undefined, Page: ComponentType): ComponentType {
  return function Permitted() {
    const say = useSay();
    const me = useMe();
    if (!permission) return <Page />;
    if (!me) return <Spin className="page" />;
    if (me.permissions.includes(permission)) return <Page />;
    return (
      <Result
        status="warning"
        title={<h1 style={{ font: 'inherit', margin: 0 }}>{say(notYours)}</h1>}
        subTitle={say(why, { permission })}
        extra={<Link to="/">{say(back)}</Link>}
      />
    );
  };
}
