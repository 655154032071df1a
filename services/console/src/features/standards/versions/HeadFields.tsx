import { Col, Form, Input, Radio, Row } from 'antd';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { confidenceWords, levelNames } from '../standards';
import { nameIn } from '../../../glossary/vocabulary';

const titles = {
  title: words('标题', 'Title'),
  version: words('版本名', 'Name of the version'),
  documentNumber: words('标准文件文号', 'Document number of the standard'),
  jurisdiction: words('适用地区', 'Jurisdiction'),
  effectiveFrom: words('施行日期', 'In force from'),
  effectiveTo: words('失效日期(最后一天)', 'Last day'),
  source: words('来源', 'Source'),
  confidence: words('依据程度', 'Confidence'),
};
const open = words('不填则长期有效', 'if empty, without an end');
const narrower = words('几级规定并存时,下级地区优先。', 'Where several levels say something, the narrower goes first.');

/** What is a choice has one from the beginning: only what is typed can be missing. */
export function HeadFields({ jurisdictions }: { jurisdictions: Record<string, string> }) {
  const say = useSay();
  const required = [{ required: true, whitespace: true }];
  const places = Object.entries(jurisdictions).map(([level, code]) => ({
    value: code,
    label: `${say(nameIn(levelNames, level))} ${code}`,
  }));
  const confidences = Object.entries(confidenceWords).map(([value, label]) => ({ value, label: say(label) }));
  return (
    <Row gutter={12}>
      <Col xs={24} md={12}>
        <Form.Item name="title" label={say(titles.title)} rules={required}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      <Col xs={24} md={4}>
        <Form.Item name="version" label={say(titles.version)} rules={required}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      <Col xs={24} md={8}>
        <Form.Item name="documentNumber" label={say(titles.documentNumber)} rules={required}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      <Col xs={24}>
        <Form.Item name="jurisdiction" label={say(titles.jurisdiction)} extra={say(narrower)}>
          <Radio.Group options={places} />
        </Form.Item>
      </Col>
      <Col xs={12} md={6}>
        <Form.Item name="effectiveFrom" label={say(titles.effectiveFrom)} rules={required}>
          <Input type="date" />
        </Form.Item>
      </Col>
      <Col xs={12} md={6}>
        <Form.Item name="effectiveTo" label={say(titles.effectiveTo)} extra={say(open)}>
          <Input type="date" />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="source" label={say(titles.source)} rules={required}>
          <Input autoComplete="off" />
        </Form.Item>
      </Col>
      <Col xs={24}>
        <Form.Item name="confidence" label={say(titles.confidence)}>
          <Radio.Group options={confidences} />
        </Form.Item>
      </Col>
    </Row>
  );
}
