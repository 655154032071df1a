import { Form, Input, Modal, Select } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useCommand } from '../../api/use-command';
import { useMe } from '../../app/me';
import { nameIn } from '../../glossary/vocabulary';
import { roleNames } from '../../glossary/roles';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import type { AbleAccount, NewDelegation } from './delegations';

const title = words('新建代办授权', 'New delegation');
const save = words('授权', 'Lend');
const required = words('请填写', 'Please fill in');
const labels = {
  from: words('委托人', 'Lent by'),
  role: words('角色', 'Role'),
  to: words('代办人', 'Lent to'),
  startsOn: words('起始日', 'From'),
  endsOn: words('截止日(当日仍有效,最长一年)', 'To (that day included, a year at most)'),
  document: words('文号', 'Document number'),
  reason: words('事由', 'Reason'),
};

/** An office lends roles of its own; an administrator writes down those of others as well, and never to themselves. */
export function DelegationForm({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const me = useMe();
  const [form] = Form.useForm<NewDelegation>();
  const { data: accounts = [] } = useAnswer(['identity', 'delegations', 'accounts'], () => api.GET('/api/identity/delegations/accounts'));
  const grant = useCommand((body: NewDelegation, header) => api.POST('/api/identity/delegations', { body, params: { header } }), {
    makesOld: [['identity', 'delegations']],
    onDone: onClose,
  });
  const fromId = Form.useWatch('fromAccountId', form) ?? me?.accountId;
  const role = Form.useWatch('role', form);
  const from = accounts.find(({ id }) => id === fromId);
  const writesForOthers = accounts.some(({ id, roles }) => id === me?.accountId && roles.includes('administrator'));
  const able = accounts.filter(({ id, roles }) => id !== fromId && id !== me?.accountId && !(role && roles.includes(role)));
  const rules = [{ required: true, whitespace: true, message: say(required) }];
  const chosen = [{ required: true, message: say(required) }];
  return (
    <Modal open title={say(title)} okText={say(save)} confirmLoading={grant.isPending} onOk={form.submit} onCancel={onClose}>
      <Form<NewDelegation>
        form={form}
        name="delegation"
        layout="vertical"
        initialValues={{ fromAccountId: me?.accountId, startsOn: countyToday() }}
        onValuesChange={(changed) => changed.fromAccountId && form.resetFields(['role', 'toAccountId'])}
        onFinish={(entry) => grant.mutate(entry)}
      >
        <Form.Item name="fromAccountId" label={say(labels.from)} rules={chosen}>
          <Select
            disabled={!writesForOthers}
            showSearch
            optionFilterProp="label"
            options={accounts.filter(({ id }) => writesForOthers || id === me?.accountId).map(toOption)}
          />
        </Form.Item>
        <Form.Item name="role" label={say(labels.role)} rules={chosen}>
          <Select options={from?.roles.map((value) => ({ value, label: say(nameIn(roleNames, value)) }))} />
        </Form.Item>
        <Form.Item name="toAccountId" label={say(labels.to)} rules={chosen}>
          <Select showSearch optionFilterProp="label" options={able.map(toOption)} />
        </Form.Item>
        <Form.Item name="startsOn" label={say(labels.startsOn)} rules={rules}>
          <Input type="date" min={countyToday()} />
        </Form.Item>
        <Form.Item name="endsOn" label={say(labels.endsOn)} rules={rules}>
          <Input type="date" min={countyToday()} />
        </Form.Item>
        <Form.Item name="documentNumber" label={say(labels.document)} rules={rules}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="reason" label={say(labels.reason)} rules={rules}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      <ProblemNote problem={grant.error} />
    </Modal>
  );
}

function toOption({ id, name, displayName }: AbleAccount) {
  return { value: id, label: `${displayName}(${name})` };
}
