import { useNavigate } from 'react-router';
import { api } from '../../../api/client';
import { useAnswer } from '../../../api/use-answer';
import { useCommand } from '../../../api/use-command';
import { useUrlValue } from '../../../app/use-url-value';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { PageBody } from '../../../parts/PageBody';
import { keyOf } from '../rules/RulesTable';
import { madeOld, type Version, type VersionText } from './version';
import { entryFrom } from './version-entry';
import { VersionForm } from './VersionForm';

const title = words('起草标准版本', 'Draft a version of the standards');

/** A version from nothing, or from a rule that is known. */
export function NewVersionPage() {
  const say = useSay();
  const navigate = useNavigate();
  const [from] = useUrlValue('from');
  const { data, isLoading, error } = useAnswer(['quota', 'standards'], () => api.GET('/api/quota/standards'));
  const draft = useCommand<VersionText, Version>((body, header) => api.POST('/api/quota/standard-versions', { body, params: { header } }), {
    makesOld: madeOld,
    leaves: true,
    onDone: ({ id }) => void navigate(`/standards/versions/${id}`),
  });
  const rule = data?.rules.find((one) => keyOf(one) === from);
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error}>
      {data && (
        <VersionForm
          standards={data}
          initial={entryFrom(rule, (data.jurisdictions as Record<string, string>)['county'] ?? '')}
          isPending={draft.isPending}
          problem={draft.error}
          onSave={(text) => draft.mutate(text)}
        />
      )}
    </PageBody>
  );
}
