import { Alert, Button, Card, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useCommand } from '../../api/use-command';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { ProblemNote } from '../../parts/ProblemNote';
import { madeOldByFlag, type Flag } from './flags';

type Acceptance = components['schemas']['FlagAcceptRequest'];
type Return = components['schemas']['FlagReturnRequest'];

const title = words('审核', 'Decide on the answer');
const ownWork = words('您答复过本事项,不得审核。', 'You answered it and may not decide on the answer.');
const choices = { accept: words('认可', 'Accept'), return: words('退回重改', 'Send back') };
const whyAccept = words('情况仍存在,认可理由', 'The fact stands on: why it is accepted');
const opinion = words('审核意见', 'Opinion');
const missing = words('退回意见(还缺什么)', 'What is missing');
const deadline = words('新的期限(可不填)', 'New deadline (optional)');
const required = words('请填写', 'Please fill in');

/** The supervisor accepts a rectification or sends it back; nobody does so with their own answer. */
export function DecideOnFlag({ flag }: { flag: Flag }) {
  const say = useSay();
  const may = useMay();
  const me = useMe();
  const [choice, setChoice] = useState<keyof typeof choices>('accept');
  if (!me || !may('pool.flag.supervise') || flag.state !== 'answered') return null;
  if (flag.answerers.includes(me.accountId)) return <Alert type="info" showIcon style={{ marginBottom: 12 }} message={say(ownWork)} />;
  return (
    <Card size="small" title={say(title)} style={{ marginBottom: 12 }}>
      <Radio.Group
        aria-label={say(title)}
        optionType="button"
        style={{ marginBottom: 12 }}
        value={choice}
        options={[
          { value: 'accept', label: say(choices.accept) },
          { value: 'return', label: say(choices.return) },
        ]}
        onChange={({ target }) => setChoice(target.value as keyof typeof choices)}
      />
      {choice === 'accept' ? <AcceptForm flag={flag} /> : <ReturnForm flag={flag} />}
    </Card>
  );
}

function AcceptForm({ flag: { id, version, origin } }: { flag: Flag }) {
  const say = useSay();
  const stands = origin === 'rule';
  const send = useCommand(
    (body: Acceptance, header) => api.POST('/api/pool/flags/{id}/accept', { body, params: { path: { id }, header } }),
    {
      makesOld: madeOldByFlag,
    },
  );
  return (
    <Form<Acceptance> name="flag-accept" layout="vertical" onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), version })}>
      <PaperFields />
      <Form.Item
        name="opinion"
        label={say(stands ? whyAccept : opinion)}
        rules={stands ? [{ required: true, whitespace: true, message: say(required) }] : []}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <ProblemNote problem={send.error} />
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {say(choices.accept)}
      </Button>
    </Form>
  );
}

function ReturnForm({ flag: { id, version } }: { flag: Flag }) {
  const say = useSay();
  const send = useCommand((body: Return, header) => api.POST('/api/pool/flags/{id}/return', { body, params: { path: { id }, header } }), {
    makesOld: madeOldByFlag,
  });
  return (
    <Form<Return> name="flag-return" layout="vertical" onFinish={(entry) => send.mutate({ ...withoutEmpty(entry), version })}>
      <Form.Item name="opinion" label={say(missing)} rules={[{ required: true, whitespace: true, message: say(required) }]}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="deadline" label={say(deadline)}>
        <Input type="date" />
      </Form.Item>
      <ProblemNote problem={send.error} />
      <Button danger htmlType="submit" loading={send.isPending}>
        {say(choices.return)}
      </Button>
    </Form>
  );
}
