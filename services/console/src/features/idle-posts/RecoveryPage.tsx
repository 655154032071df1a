import { Descriptions, Space } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import { PageBody } from '../../parts/PageBody';
import { StateBadge } from '../../parts/StateBadge';
import { DecideRecovery } from './DecideRecovery';
import { isWorkable, type Recovery } from './idle';
import { RecoveryEffects } from './RecoveryEffects';
import { RecoveryLines } from './RecoveryLines';
import { SubmitRecovery, WithdrawRecovery } from './RecoverySteps';

const title = words('收回闲置编制 {posts} 个({units} 个单位)', 'Recovery of {posts} idle posts of {units} units');
const pageTitle = words('收回闲置编制', 'Recovery of idle posts');
const facts = {
  census: words('依据的清查', 'Census'),
  proposer: words('提出', 'Proposed by'),
  submitted: words('提交', 'Submitted'),
  expires: words('预留到期', 'Held until'),
  document: words('文号', 'Document number'),
  meeting: words('会议', 'Meeting'),
  decided: words('决定', 'Decided'),
  opinion: words('意见', 'Opinion'),
  effective: words('生效', 'Effective'),
};

export function RecoveryPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data, isLoading, error } = useAnswer(['pool', 'recoveries', id], () =>
    api.GET('/api/pool/recoveries/{id}', { params: { path: { id } } }),
  );
  if (data) return <OneRecovery key={data.id} recovery={data} />;
  return (
    <PageBody title={say(pageTitle)} isLoading={isLoading} problem={error}>
      {null}
    </PageBody>
  );
}

function OneRecovery({ recovery }: { recovery: Recovery }) {
  const say = useSay();
  const may = useMay();
  const { state, posts, units, censusId, asOf, proposer, openedAt, submittedAt, expiresAt, decision, effectiveOn, transferId } = recovery;
  const proposes = may('pool.recovery.propose');
  const heading = (
    <Space>
      {say(title, { posts, units })}
      <StateBadge state={state} />
    </Space>
  );
  const steps = proposes && (
    <>
      {isWorkable(recovery) && <SubmitRecovery recovery={recovery} />}
      {(isWorkable(recovery) || state === 'submitted') && <WithdrawRecovery recovery={recovery} />}
    </>
  );
  const told: [keyof typeof facts, ReactNode][] = [
    [
      'census',
      <Link key="census" to={`/pool/idle/${censusId}`}>
        {asOf}
      </Link>,
    ],
    ['proposer', `${proposer.name} ${instantText(openedAt)}`],
    ['submitted', instantText(submittedAt)],
    ['expires', state === 'submitted' && instantText(expiresAt)],
    ['document', decision?.documentNumber],
    ['meeting', decision?.meeting],
    ['decided', decision && [decision.decidedOn, decision.decidedBy.name, instantText(decision.decidedAt)].filter(Boolean).join(' ')],
    ['opinion', decision?.opinion],
    ['effective', effectiveOn],
  ];
  return (
    <PageBody title={heading} actions={steps}>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, lg: 3 }}
        style={{ marginBottom: 8 }}
        items={told.filter(([, value]) => value).map(([key, value]) => ({ key, label: <Named>{say(facts[key])}</Named>, children: value }))}
      />
      <DecideRecovery recovery={recovery} />
      <RecoveryLines key={recovery.version} recovery={recovery} isEdited={proposes && isWorkable(recovery)} />
      {transferId && (
        <div style={{ marginTop: 12 }}>
          <RecoveryEffects id={recovery.id} />
        </div>
      )}
    </PageBody>
  );
}
