import { Button, Flex } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { countyToday } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { parametersOf } from './parameters/parameter';
import { ParametersTable } from './parameters/ParametersTable';
import { RulesTable } from './rules/RulesTable';
import { VersionsTable } from './versions/VersionsTable';

const title = words('标准与参数', 'Standards and parameters');
const rules = words('编制标准', 'Staffing standards');
const versions = words('标准版本的起草与备案', 'Versions drafted and filed');
const parameters = words('本县参数', 'Parameters of the county');
const draft = words('起草新版本', 'Draft a version');
const ask = words('假设测算', 'What if');

/** By what the county computes: each rule with its document and range, versions on their way, each parameter with who set it. */
export function StandardsPage() {
  const say = useSay();
  const may = useMay();
  const { data, isLoading, error } = useAnswer(['quota', 'standards'], () => api.GET('/api/quota/standards'));
  const actions = (
    <Flex gap={8}>
      {may('quota.what-if.read') && (
        <Link to="/what-if">
          <Button tabIndex={-1}>{say(ask)}</Button>
        </Link>
      )}
      {may('quota.standard-version.draft') && (
        <Link to="/standards/new">
          <Button tabIndex={-1} type="primary">
            {say(draft)}
          </Button>
        </Link>
      )}
    </Flex>
  );
  return (
    <PageBody title={say(title)} actions={actions} isLoading={isLoading} problem={error}>
      {data && (
        <>
          <Section title={say(rules)}>
            <RulesTable rules={data.rules} />
          </Section>
          {may('quota.standard-version.read') && (
            <Section title={say(versions)}>
              <VersionsTable />
            </Section>
          )}
          <Section title={say(parameters)}>
            <ParametersTable parameters={parametersOf(data, countyToday())} />
          </Section>
        </>
      )}
    </PageBody>
  );
}
