import { Button, Form, Input } from 'antd';
import { api } from '../../../api/client';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import type { AdjustmentSummary } from '../adjustment';
import { useCaseCommand } from '../use-case-command';
import type { DecisionFormProps } from './decision-form-props';
import { keepForm, keptForm } from '../../../session/kept-form';

const reason = words('退回意见(需要修改什么)', 'What has to be corrected');
const send = words('退回教育局', 'Return to the education bureau');

/** Sends the case back with what has to be corrected; the held posts become free. */
export function ReturnForm({ adjustment, overtaken, onDone }: DecisionFormProps) {
  const say = useSay();
  const { id, version } = adjustment;
  const giveBack = useCaseCommand<{ version: number; opinion: string }, AdjustmentSummary>(
    (body, header) => api.POST('/api/pool/adjustments/{id}/return', { body, params: { path: { id }, header } }),
    { onDone },
  );
  return (
    <Form<{ returnOpinion: string }>
      name="return"
      layout="vertical"
      size="middle"
      initialValues={keptForm<{ returnOpinion: string }>(`decision.${id}`)}
      onValuesChange={(_, all) => keepForm(`decision.${id}`, all)}
      onFinish={({ returnOpinion }) => giveBack.send({ version, opinion: returnOpinion })}
      disabled={giveBack.isPending}
    >
      <Form.Item name="returnOpinion" label={say(reason)} rules={[{ required: true, whitespace: true, max: 2000 }]}>
        <Input.TextArea rows={3} />
      </Form.Item>
      {!giveBack.isPending && overtaken}
      <ProblemNote problem={giveBack.error} />
      <Button danger htmlType="submit" disabled={Boolean(overtaken)} loading={giveBack.isPending}>
        {say(send)}
      </Button>
    </Form>
  );
}
