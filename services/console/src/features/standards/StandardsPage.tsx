import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { parametersOf } from './parameters/parameter';
import { ParametersTable } from './parameters/ParametersTable';
import { RulesTable } from './RulesTable';

const title = words('标准与参数', 'Standards and parameters');
const rules = words('编制标准', 'Staffing standards');
const parameters = words('本县参数', 'Parameters of the county');

/** By what the county computes: each rule with its document and range, each parameter with who set it. */
export function StandardsPage() {
  const say = useSay();
  const { data, isLoading, error } = useAnswer(['quota', 'standards'], () => api.GET('/api/quota/standards'));
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error}>
      {data && (
        <>
          <Section title={say(rules)}>
            <RulesTable rules={data.rules} label={say(rules)} />
          </Section>
          <Section title={say(parameters)}>
            <ParametersTable parameters={parametersOf(data, countyToday())} />
          </Section>
        </>
      )}
    </PageBody>
  );
}
