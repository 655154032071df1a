import { Col, Row } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Section } from '../../parts/Section';
import { StageTotals } from './StageTotals';
import { TrackTotals } from './TrackTotals';
import type { Entitlements } from './entitlements';

const byTrack = words('全县:各类别对照编制总量', 'County: each track against its approved total');
const byStage = words('全县:各学段', 'County: each stage');

/** What the whole county is entitled to, by track against the approved total, and by stage. */
export function CountyTotals({ entitlements }: { entitlements: Entitlements }) {
  const say = useSay();
  return (
    <Row gutter={[12, 0]}>
      <Col xs={24} xl={14}>
        <Section title={say(byTrack)}>
          <TrackTotals entitlements={entitlements} />
        </Section>
      </Col>
      <Col xs={24} xl={10}>
        <Section title={say(byStage)}>
          <StageTotals entitlements={entitlements} />
        </Section>
      </Col>
    </Row>
  );
}
