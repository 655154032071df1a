import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { keyOf, useIdleCommand, type Census } from './idle';

type Asked = components['schemas']['ObjectionRequest'];

const object = words('提出异议', 'Object');
const note = words(
  '编办作出决定之前可提。提出人、时间和内容各方可见。',
  'Until the staffing office has decided. Who said it, when and what is seen by all concerned.',
);
const place = words('哪一行', 'Which line');
const text = words('异议内容', 'What is not right, and why');

/** A unit says what a number leaves out. */
export function ObjectToCensus({ census: { id, lines } }: { census: Census }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<{ place: string; text: string }>();
  const objection = useIdleCommand<Asked, Census>(
    (body, header) => api.POST('/api/pool/idle-censuses/{id}/objections', { body, params: { path: { id }, header } }),
    () => setOpen(false),
  );
  const send = (entry: { place: string; text: string }): void => {
    const { schoolCode, stage, track } = lines.find((line) => keyOf(line) === entry.place)!;
    objection.mutate({ schoolCode, stage, track, text: entry.text });
  };
  const named = lines.map((line) => ({
    value: keyOf(line),
    label: `${line.schoolName} · ${say(nameIn(stageNames, line.stage))} · ${say(nameIn(trackNames, line.track))}(${line.idle})`,
  }));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(object)}</Button>
      <Modal
        open={isOpen}
        title={say(object)}
        okText={say(object)}
        confirmLoading={objection.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <p>{say(note)}</p>
        <Form
          form={form}
          name="objection"
          layout="vertical"
          onFinish={send}
          initialValues={{ place: named.length === 1 ? named[0]!.value : undefined }}
        >
          <Form.Item name="place" label={say(place)} rules={[{ required: true }]}>
            <Select showSearch optionFilterProp="label" options={named} />
          </Form.Item>
          <Form.Item name="text" label={say(text)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
            <Input.TextArea rows={3} />
          </Form.Item>
        </Form>
        <ProblemNote problem={objection.error} />
      </Modal>
    </>
  );
}
