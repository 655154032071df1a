import { Col, Flex, Row } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { useMay } from '../../app/me';
import { AdministratorStart } from './AdministratorStart';
import { CaseList } from './CaseList';
import { RecentChanges } from './RecentChanges';
import { WaitingFlags } from './WaitingFlags';
import { WaitingRecoveries } from './WaitingRecoveries';
import { WaitingStandards } from './WaitingStandards';
import { YearCalendar } from './YearCalendar';

const title = words('工作台', 'Workbench');

/** What waits for this person, where the county's year stands, and what has changed since the last visit. */
export function WorkbenchPage() {
  const say = useSay();
  const may = useMay();
  return (
    <PageBody title={say(title)}>
      <Row gutter={[12, 12]}>
        <Col xs={24} lg={16}>
          <Flex vertical gap={12}>
            {may('pool.adjustment.read') ? <CaseList /> : may('identity.account.read') && <AdministratorStart />}
            <WaitingFlags />
            <WaitingRecoveries />
            <WaitingStandards />
            <RecentChanges />
          </Flex>
        </Col>
        <Col xs={24} lg={8}>
          <YearCalendar />
        </Col>
      </Row>
    </PageBody>
  );
}
