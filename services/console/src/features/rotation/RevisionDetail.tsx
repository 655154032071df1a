import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { ChangedAssignments } from './ChangedAssignments';
import { ChangedFigures } from './ChangedFigures';

const open = words('查看前后对照', 'See before and after');
const close = words('收起', 'Fold');

/** Before and after of one revision, read when it is opened. */
export function RevisionDetail({ revisionId: id }: { revisionId: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { data, isFetching, error } = useAnswer(
    ['rotation', 'revision', id],
    () => api.GET('/api/rotation/revisions/{id}', { params: { path: { id } } }),
    { enabled: isOpen },
  );
  return (
    <>
      <Button aria-expanded={isOpen} loading={isFetching} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? close : open)}
      </Button>
      <ProblemNote problem={error} />
      {isOpen && data && (
        <>
          <ChangedAssignments changes={data.assignments} year={data.schoolYear} />
          <ChangedFigures supply={data.supply} demand={data.demand} />
        </>
      )}
    </>
  );
}
