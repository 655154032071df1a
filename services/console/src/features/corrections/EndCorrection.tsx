import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { words } from '../../language/words';
import { OpinionModal, type OpinionEntry } from '../../parts/OpinionModal';
import type { Correction } from './corrections';

const titles = { refuse: words('不同意更正', 'Decline the correction'), withdraw: words('撤回更正', 'Withdraw the correction') };

/** A correction that does not come about: declined by the office, or taken back by who proposed it. */
export function EndCorrection(props: { correction: Correction; step: 'refuse' | 'withdraw'; onClose: () => void }) {
  const { correction, step, onClose } = props;
  const end = useCommand(
    (body: OpinionEntry, header) => {
      const request = { body, params: { path: { id: correction.correctionId }, header } };
      return step === 'refuse'
        ? api.POST('/api/quota/corrections/{id}/refuse', request)
        : api.POST('/api/quota/corrections/{id}/withdraw', request);
    },
    { makesOld: [['quota', 'corrections']], onDone: onClose },
  );
  return <OpinionModal title={titles[step]} command={end} onClose={onClose} />;
}
