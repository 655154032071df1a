import { Form, Input, Modal, Select } from 'antd';
import { api } from '../../api/client';
import type { components } from '../../api/generated/identity';
import { useCommand } from '../../api/use-command';
import { roleNames } from '../../glossary/roles';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

type NewAccount = components['schemas']['CreateAccountRequest'];

const title = words('新建账号', 'New account');
const save = words('建立', 'Create');
const name = words('登录名(不含 @)', 'Name (without @)');
const displayName = words('姓名或单位', 'Person or office');
const roles = words('角色', 'Roles');
const school = words('学校代码(仅学校账号)', 'School code (school accounts only)');
const password = words('初始密码(至少 10 个字符)', 'First password (10 characters at least)');

export function AccountForm({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<NewAccount>();
  const create = useCommand((body: NewAccount, header) => api.POST('/api/identity/accounts', { body, params: { header } }), {
    makesOld: [['identity', 'accounts']],
    onDone: onClose,
  });
  return (
    <Modal open title={say(title)} okText={say(save)} confirmLoading={create.isPending} onOk={form.submit} onCancel={onClose}>
      <Form form={form} name="account" layout="vertical" onFinish={(entry) => create.mutate(entry)}>
        <Form.Item name="name" label={say(name)} rules={[{ required: true }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="displayName" label={say(displayName)} rules={[{ required: true }]}>
          <Input />
        </Form.Item>
        <Form.Item name="roles" label={say(roles)} rules={[{ required: true }]}>
          <Select mode="multiple" options={Object.entries(roleNames).map(([value, label]) => ({ value, label: say(label) }))} />
        </Form.Item>
        <Form.Item name="schoolCode" label={say(school)}>
          <Input />
        </Form.Item>
        <Form.Item name="password" label={say(password)} rules={[{ required: true, min: 10 }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
      <ProblemNote problem={create.error} />
    </Modal>
  );
}
