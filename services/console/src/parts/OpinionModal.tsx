import { Form, Input, Modal } from 'antd';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Problem } from '../api/problem';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';
import { ProblemNote } from './ProblemNote';

const why = words('理由', 'Why');
const required = words('请填写', 'Please fill in');

export interface OpinionEntry {
  opinion: string;
}

/** Asks for the reason of a step that ends a case, and sends it. */
export function OpinionModal(props: { title: Words; command: UseMutationResult<unknown, Problem, OpinionEntry>; onClose: () => void }) {
  const { title, command, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<OpinionEntry>();
  return (
    <Modal
      open
      title={say(title)}
      okText={say(title)}
      okButtonProps={{ danger: true }}
      confirmLoading={command.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<OpinionEntry> form={form} name="opinion" layout="vertical" onFinish={(entry) => command.mutate(entry)}>
        <Form.Item name="opinion" label={say(why)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
      <ProblemNote problem={command.error} />
    </Modal>
  );
}
