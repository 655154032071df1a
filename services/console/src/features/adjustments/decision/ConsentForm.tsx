import { Button, Col, Form, Input, Row } from 'antd';
import { useNavigate } from 'react-router';
import { api } from '../../../api/client';
import type { components } from '../../../api/generated/pool';
import { useLoadAhead } from '../../../app/use-load-ahead';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import type { AdjustmentSummary } from '../adjustment';
import { useCaseCommand } from '../use-case-command';
import type { DecisionFormProps } from './decision-form-props';
import { keepForm, keptForm } from '../../../session/kept-form';
import { ScanField } from './ScanField';

type Consent = components['schemas']['ConsentRequest'];

const titles = {
  documentNumber: words('文号', 'Document number'),
  meeting: words('会议', 'Meeting'),
  decidedOn: words('决定日期', 'Decided on'),
  effectiveOn: words('生效日期', 'Effective on'),
  opinion: words('意见', 'Opinion'),
  scan: words('扫描件(可不附)', 'Scan (optional)'),
};
const effectiveHint = words('不填则自决定之日起生效', 'if empty, from the day of the decision');
const documentHint = words('如 册编办〔2027〕3号', 'such as 册编办〔2027〕3号');
const send = words('同意,划转 {posts} 个编制', 'Consent: {posts} posts move');

/** The staffing office’s consent, recorded as it was taken on paper; leads to what it changes. */
export function ConsentForm({ adjustment, overtaken, onDone }: DecisionFormProps) {
  const say = useSay();
  const navigate = useNavigate();
  useLoadAhead('wave/:caseId');
  const [form] = Form.useForm<Consent>();
  const { id, version, postCount } = adjustment;
  const consent = useCaseCommand<Consent, AdjustmentSummary>(
    (body, header) => api.POST('/api/pool/adjustments/{id}/consent', { body, params: { path: { id }, header } }),
    {
      makesOld: [['pool', 'effects'], ['quota'], ['hiring'], ['rotation'], ['special-post']],
      leaves: true,
      onDone: () => {
        onDone();
        void navigate(`/wave/${id}`);
      },
    },
  );
  const finish = (entry: Consent): void => consent.send({ ...withoutEmpty(entry), version });
  return (
    <Form
      form={form}
      name="consent"
      layout="vertical"
      size="middle"
      initialValues={keptForm<Consent>(`decision.${id}`)}
      onValuesChange={(_, all) => keepForm(`decision.${id}`, all)}
      onFinish={finish}
      disabled={consent.isPending}
    >
      <Row gutter={12}>
        <Col xs={24} md={12} xl={6}>
          <Form.Item name="documentNumber" label={say(titles.documentNumber)} rules={[{ required: true, whitespace: true, max: 200 }]}>
            <Input placeholder={say(documentHint)} autoComplete="off" />
          </Form.Item>
        </Col>
        <Col xs={24} md={12} xl={8}>
          <Form.Item name="meeting" label={say(titles.meeting)} rules={[{ max: 200 }]}>
            <Input autoComplete="off" />
          </Form.Item>
        </Col>
        {/* The browser’s own day field: a phone brings its own wheel for it. */}
        <Col xs={24} md={12} xl={4}>
          <Form.Item name="decidedOn" label={say(titles.decidedOn)} rules={[{ required: true }]}>
            <Input type="date" />
          </Form.Item>
        </Col>
        <Col xs={24} md={12} xl={6}>
          <Form.Item name="effectiveOn" label={say(titles.effectiveOn)} extra={say(effectiveHint)}>
            <Input type="date" />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <Form.Item name="opinion" label={say(titles.opinion)} rules={[{ max: 2000 }]}>
            <Input.TextArea rows={3} />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <Form.Item name="attachmentId" label={say(titles.scan)}>
            <ScanField adjustment={adjustment} />
          </Form.Item>
        </Col>
      </Row>
      {!consent.isPending && overtaken}
      <ProblemNote problem={consent.error} />
      <Button type="primary" htmlType="submit" disabled={Boolean(overtaken)} loading={consent.isPending}>
        {say(send, { posts: postCount })}
      </Button>
    </Form>
  );
}

/** A field that was emptied again is not sent. */
function withoutEmpty(entry: Consent): Consent {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value)) as Consent;
}
