import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { words } from '../../language/words';
import { OpinionModal, type OpinionEntry } from '../../parts/OpinionModal';
import type { SchoolChange } from './school-changes';

const titles = { refuse: words('不同意撤并', 'Decline the change'), withdraw: words('撤回撤并', 'Withdraw the change') };

/** A change that does not come about: declined by the office, or taken back by who proposed it. */
export function EndSchoolChange(props: { change: SchoolChange; step: 'refuse' | 'withdraw'; onClose: () => void }) {
  const { change, step, onClose } = props;
  const end = useCommand(
    (body: OpinionEntry, header) => {
      const request = { body, params: { path: { id: change.changeId }, header } };
      return step === 'refuse'
        ? api.POST('/api/quota/school-changes/{id}/refuse', request)
        : api.POST('/api/quota/school-changes/{id}/withdraw', request);
    },
    { makesOld: [['quota', 'school-changes']], onDone: onClose },
  );
  return <OpinionModal title={titles[step]} command={end} onClose={onClose} />;
}
