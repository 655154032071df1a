import { Alert, Table } from 'antd';
import type { components } from '../../api/generated/quota';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { Named } from '../../parts/Named';
import { Section } from '../../parts/Section';

type Schemas = components['schemas'];

const intact = words('台账完好:已核对 {movements} 条变动。', 'The ledger is intact: {movements} movements checked.');
const broken = words('台账有差异,请报告管理员。', 'The ledger has differences; report them to the administrator.');
const chainEnd = words('链尾哈希 {hash}(可抄存,日后比对)', 'End of the chain {hash} (note it down to compare later)');
const ofLedger = words('台账本身的差异', 'Differences of the ledger itself');
const ofServices = words('各服务所知与台账比对', 'What the services believe, against the ledger');
const columns = {
  rule: words('规则', 'Rule'),
  subject: words('所在', 'Where'),
  places: words('所涉账户', 'Accounts'),
  expected: words('应为', 'Expected'),
  found: words('实为', 'Found'),
  service: words('服务', 'Service'),
  state: words('结果', 'Result'),
  compared: words('已比对', 'Compared'),
  onTheWay: words('途中', 'On the way'),
  differing: words('差异', 'Differences'),
};
const services: Record<string, Words> = {
  registry: words('在册人员(编制实名)', 'people of the roster (named posts)'),
  hiring: words('招聘计划', 'hiring'),
  rotation: words('交流轮岗', 'rotation'),
  'special-post': words('特岗计划', 'special posts'),
  pool: words('编制周转池', 'turnover pool'),
};
const states: Record<Schemas['ProjectionView']['state'], Words> = {
  agrees: words('一致', 'agrees'),
  differs: words('不一致', 'differs'),
  unavailable: words('未能询问', 'could not be asked'),
};
const tableOf = { size: 'small', pagination: false, scroll: { x: 'max-content' } } as const;

/** What the check found: of the ledger itself, and of the services' pictures of it. */
export function ProofResult({ result }: { result: Schemas['VerificationView'] }) {
  const say = useSay();
  const services = result.projections.flatMap(({ service, differences }) => differences.map((difference) => ({ service, ...difference })));
  return (
    <>
      <Alert
        type={result.intact ? 'success' : 'error'}
        showIcon
        message={result.intact ? say(intact, { movements: result.movements }) : say(broken)}
        description={<span style={{ overflowWrap: 'anywhere' }}>{say(chainEnd, { hash: result.chainEnd })}</span>}
        style={{ marginBottom: 12 }}
      />
      {result.differences.length > 0 && (
        <Section title={say(ofLedger)}>
          <Table
            {...tableOf}
            rowKey={({ rule, subject, expected }) => `${rule}/${subject}/${expected}`}
            dataSource={result.differences.map(({ places, ...difference }) => ({ ...difference, places: places.join(', ') }))}
            columns={columnsOf(['rule', 'places', 'expected', 'found', 'subject'])}
          />
        </Section>
      )}
      <Section title={say(ofServices)}>
        <ServicesTable projections={result.projections} />
        {services.length > 0 && (
          <Table
            {...tableOf}
            style={{ marginTop: 12 }}
            rowKey={({ service, unit }) => `${service}/${unit}`}
            dataSource={services.map(({ service, unit, ...difference }) => ({
              ...difference,
              service: nameOf(service),
              unit,
              subject: unit,
            }))}
            columns={columnsOf(['service', 'subject', 'expected', 'found'])}
          />
        )}
      </Section>
    </>
  );

  function nameOf(service: string): string {
    return serviceName(service, say);
  }

  function columnsOf(keys: readonly (keyof typeof columns)[]) {
    return keys.map((key) => ({ title: <Named>{say(columns[key])}</Named>, dataIndex: key }));
  }
}

function ServicesTable({ projections }: { projections: readonly Schemas['ProjectionView'][] }) {
  const say = useSay();
  const rows = projections.map(({ service, state, reason, compared, onTheWay, differing }) => ({
    service: serviceName(service, say),
    state: reason ? `${say(states[state])} (${reason})` : say(states[state]),
    compared,
    onTheWay,
    differing,
  }));
  return (
    <Table
      {...tableOf}
      rowKey={({ service }) => service}
      dataSource={rows}
      columns={(['service', 'state', 'compared', 'onTheWay', 'differing'] as const).map((key) => ({
        title: <Named>{say(columns[key])}</Named>,
        dataIndex: key,
      }))}
    />
  );
}

function serviceName(service: string, say: ReturnType<typeof useSay>): string {
  const name = services[service];
  return name ? say(name) : service;
}
