import { Skeleton } from 'antd';
import { api } from '../../../api/client';
import { useAnswer } from '../../../api/use-answer';
import { useCommand } from '../../../api/use-command';
import { madeOld, type Version, type VersionText } from './version';
import { entryOf } from './version-entry';
import { VersionForm } from './VersionForm';

/** Changes the text that was seen; where somebody else changed it meanwhile, that is refused. */
export function EditVersion({ version: { id, version, text }, onDone }: { version: Version; onDone: () => void }) {
  const { data } = useAnswer(['quota', 'standards'], () => api.GET('/api/quota/standards'));
  const save = useCommand<VersionText, Version>(
    (changed, header) =>
      api.POST('/api/quota/standard-versions/{id}/text', { body: { version, text: changed }, params: { path: { id }, header } }),
    { makesOld: madeOld, onDone },
  );
  if (!data) return <Skeleton active />;
  return (
    <VersionForm
      standards={data}
      initial={entryOf(text)}
      isPending={save.isPending}
      problem={save.error}
      onSave={(changed) => save.mutate(changed)}
    />
  );
}
