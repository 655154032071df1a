import { Flex, Layout, Typography } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { useMe } from './me';
import { OwnSettings } from './OwnSettings';
import { PhoneMenu } from './PhoneMenu';
import { RoleTags } from './RoleTags';
import { useIsPhone } from './use-is-phone';

const product = words('教编', 'Jiaobian');
const county = words('县 {code}', 'county {code}');

/** County, person and role, on every page; on a phone the rest is behind the menu. */
export function TopBar() {
  const say = useSay();
  const me = useMe();
  const isPhone = useIsPhone();
  return (
    <Layout.Header className="no-print">
      <Flex align="center" justify="space-between" gap={12} style={{ height: '100%', whiteSpace: 'nowrap' }}>
        <Flex align="center" gap={8}>
          {isPhone && <PhoneMenu />}
          <Link to="/">
            <Typography.Text strong>{say(product)}</Typography.Text>
          </Link>
        </Flex>
        <Flex align="center" gap={8} style={{ minWidth: 0 }}>
          {me && (
            <>
              {!isPhone && <span>{say(county, { code: me.county })}</span>}
              <Typography.Text ellipsis>{me.displayName}</Typography.Text>
              <RoleTags me={me} />
              {me.schoolCode && !isPhone && <span>{me.schoolCode}</span>}
            </>
          )}
          {!isPhone && <OwnSettings />}
        </Flex>
      </Flex>
    </Layout.Header>
  );
}
