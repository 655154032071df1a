import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Problem } from '../api/problem';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { ProblemNote } from '../parts/ProblemNote';
import { logIn } from './session-requests';

const account = words('账号', 'Account');
const accountForm = words('名称@县代码,如 education-bureau@522327', 'name@county, such as education-bureau@522327');
const password = words('密码', 'Password');
const enter = words('登录', 'Log in');
const required = words('请填写', 'Please fill in');

interface Entry {
  account: string;
  password: string;
}

/** On the login page, and over a page whose session has expired (`fixedAccount`). */
export function LoginForm({ onDone, fixedAccount }: { onDone: () => void; fixedAccount?: string }) {
  const say = useSay();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const send = async (entry: Entry): Promise<void> => {
    setSending(true);
    setProblem(undefined);
    try {
      await logIn(fixedAccount ?? entry.account.trim(), entry.password);
      onDone();
    } catch (error) {
      setProblem(error as Problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <Form<Entry> name="login" layout="vertical" onFinish={(entry) => void send(entry)} requiredMark={false}>
      {!fixedAccount && (
        <Form.Item name="account" label={say(account)} extra={say(accountForm)} rules={[{ required: true, message: say(required) }]}>
          <Input autoComplete="username" autoFocus size="middle" />
        </Form.Item>
      )}
      <Form.Item name="password" label={say(password)} rules={[{ required: true, message: say(required) }]}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(fixedAccount)} size="middle" />
      </Form.Item>
      <ProblemNote problem={problem} />
      <Button type="primary" htmlType="submit" block size="middle" loading={isSending}>
        {say(enter)}
      </Button>
    </Form>
  );
}
