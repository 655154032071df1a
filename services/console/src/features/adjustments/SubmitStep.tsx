import { App, Button } from 'antd';
import { api } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Adjustment, AdjustmentSummary } from './adjustment';
import { useCaseCommand } from './use-case-command';

const submit = words('提交编办', 'Submit');
const question = words('提交编办备案?', 'Submit to the staffing office?');
const consequence = words(
  '提交后预留 {posts} 个编制,等编办决定;在决定前可撤回。',
  '{posts} posts are held until the staffing office decides; you may withdraw it before.',
);

/** Sends exactly the text that is on the screen; another version is refused. */
export function SubmitStep({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const { modal } = App.useApp();
  const { id, version, postCount } = adjustment;
  const submission = useCaseCommand<number, AdjustmentSummary>((seen, header) =>
    api.POST('/api/pool/adjustments/{id}/submit', { body: { version: seen }, params: { path: { id }, header } }),
  );
  const ask = (): void => {
    modal.confirm({
      title: say(question),
      content: say(consequence, { posts: postCount }),
      okText: say(submit),
      onOk: () => submission.send(version),
    });
  };
  return (
    <>
      <Button type="primary" loading={submission.isPending} onClick={ask} disabled={postCount === 0}>
        {say(submit)}
      </Button>
      {submission.error && (
        <div style={{ flexBasis: '100%' }}>
          {/* Where the gate stopped it, the lines below say why: they are checked again. */}
          <ProblemNote problem={submission.error} />
        </div>
      )}
    </>
  );
}
