import { Alert, Button, Col, Collapse, Form, Input, Row } from 'antd';
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
import { decidedLines, type Declined } from './declined';
import { LineDecisions } from './LineDecisions';
import { ScanField } from './ScanField';

type Consent = components['schemas']['ConsentRequest'];
/** What is typed: the reasons of declined lines stand by line. */
type Entry = Omit<Consent, 'declined'> & { lines?: Declined };

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
const sendPart = words(
  '同意 {lines} 行,划转 {posts} 个编制;不同意 {declined} 行',
  'Consent to {lines} lines, {posts} posts move; decline {declined}',
);
const lineByLine = words('逐行决定(默认全部同意)', 'Line by line (all are consented to unless you say otherwise)');
const faults = {
  reason: words('不同意的每一行都要写明理由。', 'Say of each declined line why.'),
  all: words('全部不同意的,请退回方案。', 'Where every line is declined, return the case.'),
};

/** The staffing office’s consent, recorded as it was taken on paper; leads to what it changes. */
export function ConsentForm({ adjustment, overtaken, onDone }: DecisionFormProps) {
  const say = useSay();
  const navigate = useNavigate();
  useLoadAhead('wave/:caseId');
  const [form] = Form.useForm<Entry>();
  const { id, version, lines } = adjustment;
  const kept = keptForm<Entry>(`decision.${id}`);
  const given = Form.useWatch('lines', form) ?? kept?.lines;
  const { declined, posts, fault } = decidedLines(lines, given);
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
  const finish = ({ lines: _lines, ...entry }: Entry): void =>
    consent.send({ ...withoutEmpty(entry), ...(declined.length > 0 ? { declined } : {}), version });
  return (
    <Form
      form={form}
      name="consent"
      layout="vertical"
      size="middle"
      initialValues={kept}
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
      <Collapse
        size="small"
        style={{ marginBottom: 12 }}
        defaultActiveKey={declined.length > 0 ? ['lines'] : []}
        items={[
          {
            key: 'lines',
            label: say(lineByLine),
            forceRender: true,
            children: (
              <Form.Item name="lines" noStyle>
                <LineDecisions lines={lines} />
              </Form.Item>
            ),
          },
        ]}
      />
      {fault && <Alert type="warning" showIcon style={{ marginBottom: 12 }} message={say(faults[fault])} />}
      {!consent.isPending && overtaken}
      <ProblemNote problem={consent.error} />
      <Button type="primary" htmlType="submit" disabled={Boolean(overtaken) || Boolean(fault)} loading={consent.isPending}>
        {declined.length === 0
          ? say(send, { posts })
          : say(sendPart, { posts, declined: declined.length, lines: lines.length - declined.length })}
      </Button>
    </Form>
  );
}

/** A field that was emptied again is not sent. */
function withoutEmpty(entry: Omit<Consent, 'declined'>): Omit<Consent, 'declined'> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value)) as Omit<Consent, 'declined'>;
}
