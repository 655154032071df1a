import { App, Button } from 'antd';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/use-command';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import { madeOld, type Version } from './version';

const submit = words('提交编办', 'Submit');
const question = words('提交编办备案?', 'Submit to the staffing office?');
const consequence = words(
  '提交后内容不再改动;编办决定前可撤回。',
  'Its text stays as it is; you may withdraw it until the office decides.',
);

/** Sends exactly the text that is on the screen; another version is refused. */
export function SubmitStep({ version: { id, version } }: { version: Version }) {
  const say = useSay();
  const { modal } = App.useApp();
  const submission = useCommand<number, Version>(
    (seen, header) => api.POST('/api/quota/standard-versions/{id}/submit', { body: { version: seen }, params: { path: { id }, header } }),
    { makesOld: madeOld },
  );
  const ask = (): void => {
    modal.confirm({ title: say(question), content: say(consequence), okText: say(submit), onOk: () => submission.mutate(version) });
  };
  return (
    <>
      <Button type="primary" loading={submission.isPending} onClick={ask}>
        {say(submit)}
      </Button>
      {submission.error && (
        <div style={{ flexBasis: '100%' }}>
          <ProblemNote problem={submission.error} />
        </div>
      )}
    </>
  );
}
