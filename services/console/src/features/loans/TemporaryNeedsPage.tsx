import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { AskTemporaryNeed } from './AskTemporaryNeed';
import { TemporaryNeedsTable } from './TemporaryNeedsTable';

const title = words('临时用编', 'Posts for a while');

/** For schools, who do not see the county's loans: what they asked for, and what became of it. */
export function TemporaryNeedsPage() {
  const say = useSay();
  const may = useMay();
  return (
    <PageBody title={say(title)} actions={may('pool.temporary.ask') && <AskTemporaryNeed />}>
      <TemporaryNeedsTable />
    </PageBody>
  );
}
