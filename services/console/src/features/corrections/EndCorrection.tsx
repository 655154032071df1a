import { Form, Input, Modal } from 'antd';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Correction } from './corrections';

const titles = { refuse: words('不同意更正', 'Decline the correction'), withdraw: words('撤回更正', 'Withdraw the correction') };
const why = words('理由', 'Why');
const required = words('请填写', 'Please fill in');

interface Ending {
  opinion: string;
}

/** A correction that does not come about: declined by the office, or taken back by who proposed it. */
export function EndCorrection(props: { correction: Correction; step: 'refuse' | 'withdraw'; onClose: () => void }) {
  const { correction, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Ending>();
  const end = useCommand(
    (body: Ending, header) => {
      const request = { body, params: { path: { id: correction.correctionId }, header } };
      return step === 'refuse'
        ? api.POST('/api/quota/corrections/{id}/refuse', request)
        : api.POST('/api/quota/corrections/{id}/withdraw', request);
    },
    { makesOld: [['quota', 'corrections']], onDone: onClose },
  );
  const heading = say(titles[step]);
  return (
    <Modal
      open
      title={heading}
      okText={heading}
      okButtonProps={{ danger: true }}
      confirmLoading={end.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Ending> form={form} name="correction-end" layout="vertical" onFinish={(entry) => end.mutate(entry)}>
        <Form.Item name="opinion" label={say(why)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
      <ProblemNote problem={end.error} />
    </Modal>
  );
}
