import { Table, Typography } from 'antd';
import { Link } from 'react-router';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import type { Entitlements } from './entitlements';
import { Named } from '../../parts/Named';

type Total = Entitlements['totals'][number];

const columns = {
  track: words('类别', 'Track'),
  entitled: words('应核合计', 'Entitled'),
  approved: words('编制总量', 'Approved total'),
  document: words('文号', 'Document'),
  authorised: words('各校核定', 'Authorised'),
  pool: words('周转池', 'Pool'),
  check: words('应核与总量', 'Entitled and total'),
};
const within = words('✓ 在总量之内', '✓ within the total');
const beyond = words('✗ 超出 {excess}', '✗ {excess} beyond');
const entitledSum = words('Σ 各校各学段应核 = {entitled}', 'Σ over schools and stages = {entitled}');
const approvedSum = words('各校核定 {authorised} + 周转池 {pool}', 'schools {authorised} + pool {pool}');
const censusOf = words('{censusOn} 统计', 'census of {censusOn}');
const ledger = words('编制台账', 'ledger of posts');

/** Each track by itself: no track's room covers another's want. */
export function TrackTotals({ entitlements: { totals, censusOn, censusId, ruleVersion } }: { entitlements: Entitlements }) {
  const say = useSay();
  const colours = tokens.status[useGround()];
  const census = <Link to={`/census/${censusId}`}>{say(censusOf, { censusOn })}</Link>;
  const ledgerOf = (track: string) => [
    <Link key="ledger" to={`/ledger?track=${track}`}>{`${say(ledger)} · ${say(nameIn(trackNames, track))}`}</Link>,
  ];
  return (
    <Table<Total>
      size="small"
      rowKey="track"
      pagination={false}
      dataSource={totals}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: <Named>{say(columns.track)}</Named>, key: 'track', render: (_, { track }) => say(nameIn(trackNames, track)) },
        {
          title: <Named>{say(columns.entitled)}</Named>,
          key: 'entitled',
          className: 'figure',
          align: 'right',
          render: (_, { entitled, track }) => (
            <ExplainedNumber value={entitled} title={`${say(columns.entitled)} · ${say(nameIn(trackNames, track))}`}>
              {() => (
                <Explanation
                  of={{
                    title: '',
                    formula: say(entitledSum, { entitled }),
                    rule: { version: ruleVersion },
                    census,
                    entries: ledgerOf(track),
                  }}
                />
              )}
            </ExplainedNumber>
          ),
        },
        {
          title: <Named>{say(columns.approved)}</Named>,
          key: 'approved',
          className: 'figure',
          align: 'right',
          render: (_, { approvedTotal, documentNumber, authorised, pool, track }) => (
            <ExplainedNumber value={approvedTotal ?? '—'} title={`${say(columns.approved)} · ${say(nameIn(trackNames, track))}`}>
              {() => (
                <Explanation
                  of={{ title: '', formula: say(approvedSum, { authorised, pool }), decided: documentNumber, entries: ledgerOf(track) }}
                />
              )}
            </ExplainedNumber>
          ),
        },
        { title: <Named>{say(columns.document)}</Named>, dataIndex: 'documentNumber' },
        {
          title: <Named>{say(columns.authorised)}</Named>,
          key: 'authorised',
          className: 'figure',
          align: 'right',
          render: (_, { authorised, track }) => <Link to={`/ledger?track=${track}`}>{authorised}</Link>,
        },
        {
          title: <Named>{say(columns.pool)}</Named>,
          key: 'pool',
          className: 'figure',
          align: 'right',
          render: (_, { pool }) => <Link to="/ledger/pool">{pool}</Link>,
        },
        {
          title: <Named>{say(columns.check)}</Named>,
          key: 'check',
          render: (_, { withinTotal, excess }) => (
            <Typography.Text style={{ color: withinTotal ? colours.room : colours.over }}>
              {say(withinTotal ? within : beyond, { excess })}
            </Typography.Text>
          ),
        },
      ]}
    />
  );
}
