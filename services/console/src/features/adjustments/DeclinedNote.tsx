import { Alert, Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { madeOldBy, type Adjustment } from './adjustment';

const left = words(
  '编办不同意其中 {lines} 行,共 {posts} 个编制,理由见各行;所占编制已退还。',
  'The staffing office declined {lines} lines with {posts} posts, for the reasons at the lines; the posts are free again.',
);
const again = words('另案提出未获同意的调整', 'Propose the declined lines again');
const takenUp = words('已另案提出', 'proposed again in another case');

/** What the consent left out, and the way to propose it again. */
export function DeclinedNote({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const may = useMay();
  const navigate = useNavigate();
  const { id, year, declinedLines, declinedPosts, takenUpBy } = adjustment;
  const start = useCommand<string, Adjustment>(
    (declinedOf, header) => api.POST('/api/pool/adjustments', { body: { year, declinedOf }, params: { header } }),
    { makesOld: madeOldBy(), onDone: (next) => void navigate(`/adjustments/${next.id}`) },
  );
  if (declinedLines === 0) return null;
  const propose = may('pool.adjustment.propose') && (
    <Button size="small" loading={start.isPending} onClick={() => start.mutate(id)}>
      {say(again)}
    </Button>
  );
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 12 }}
        message={say(left, { lines: declinedLines, posts: declinedPosts })}
        action={takenUpBy ? <Link to={`/adjustments/${takenUpBy}`}>{say(takenUp)}</Link> : propose}
      />
      <ProblemNote problem={start.error} />
    </>
  );
}
