import { Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { isNothing, tableNames, type Import } from './imports';

const open = words('确认导入…', 'Confirm…');
const title = words('确认导入“{file}”', 'Confirm “{file}”');
const yes = words('确认生效', 'Bring into force');
const will = words('确认后,一次生效:', 'What comes into force at once:');
const line = words(
  '{table}:新增 {added},变更 {changed},撤销或离开 {closed}',
  '{table}: {added} added, {changed} changed, {closed} closed or left',
);
const nothing = words('没有任何变化:文件与现有数据一致。', 'Nothing: the file says what is already in force.');
const effects = {
  census: words('产生新的统计快照,各校应核编制重新计算。', 'A new census is taken, and every school’s entitlement is computed anew.'),
  roster: words(
    '人员变化经编制闸口登记入台账:入编占用空编,离编退回周转池。',
    'Changes of staff pass the gate into the ledger: who enters takes a vacant post, a post that falls free goes to the pool.',
  ),
  posts: words(
    '编制总量和学校编制经编制闸口登记入台账,记明文号。',
    'Approved totals and posts of schools pass the gate into the ledger with their document numbers.',
  ),
};
const stays = words(
  '已确认的导入不能撤回;要更正,请再导入一次正确的文件。',
  'A confirmed import is not taken back; to correct it, import the correct file.',
);

/** Says what a confirmation will do before it is given. */
export function ConfirmImport({ one }: { one: Import }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const path = { id: one.id };
  const confirm = useCommand((_: null, header) => api.POST('/api/registry/imports/{id}/confirm', { params: { path, header } }), {
    makesOld: [['registry'], ['quota']],
    onDone: () => setOpen(false),
  });
  const summary = one.summary ?? [];
  const changing = summary.filter((table) => !isNothing([table]));
  const has = (...tables: string[]): boolean => changing.some(({ table }) => tables.includes(table));
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(open)}
      </Button>
      <Modal
        open={isOpen}
        title={say(title, { file: one.fileName })}
        okText={say(yes)}
        confirmLoading={confirm.isPending}
        onOk={() => confirm.mutate(null)}
        onCancel={() => setOpen(false)}
      >
        <p>{say(changing.length > 0 ? will : nothing)}</p>
        <ul>
          {changing.map(({ table, added, changed, closed }) => (
            <li key={table}>{say(line, { table: say(nameIn(tableNames, table)), added, changed, closed })}</li>
          ))}
          {has('census') && <li>{say(effects.census)}</li>}
          {has('roster') && <li>{say(effects.roster)}</li>}
          {has('approvedTotals', 'schoolPosts') && <li>{say(effects.posts)}</li>}
        </ul>
        {changing.length > 0 && <p>{say(stays)}</p>}
        <ProblemNote problem={confirm.error} />
      </Modal>
    </>
  );
}
