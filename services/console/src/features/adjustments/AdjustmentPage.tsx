import { Alert, Button, Space, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { StateBadge } from '../../parts/StateBadge';
import { isWorkable, type Adjustment } from './adjustment';
import { AttachmentList } from './AttachmentList';
import { CaseFacts } from './CaseFacts';
import { CaseSteps } from './CaseSteps';
import { DecisionPanel } from './decision/DecisionPanel';
import { DeclinedNote } from './DeclinedNote';
import { DifferencesTable } from './DifferencesTable';
import { LinesEditor } from './editing/LinesEditor';
import { hasKeptDraft } from './editing/kept-draft';
import { LinesTable } from './LinesTable';
import { SkippedTable } from './SkippedTable';
import { SubmitStep } from './SubmitStep';
import { useAdjustment } from './use-adjustment';
import { WithdrawStep } from './WithdrawStep';

const title = words('{year} 年编制调整方案', 'Adjustment of {year}');
const pageTitle = words('调整方案', 'Adjustment');
const edit = words('修改明细', 'Edit the lines');
const wave = words('查看联动', 'See what it changed');
const moved = words('编制已按备案同意划转。', 'The posts have moved by this consent.');
const tabs = {
  lines: words('调整明细({count})', 'Lines ({count})'),
  skipped: words('未安排的单位({count})', 'Units not served ({count})'),
  differences: words('与上次提交的差异', 'Changed since the last submission'),
  attachments: words('附件({count})', 'Attachments ({count})'),
};

export function AdjustmentPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const { adjustment, isLoading, problem } = useAdjustment(id);
  if (adjustment) return <OneAdjustment key={adjustment.id} adjustment={adjustment} />;
  return (
    <PageBody title={say(pageTitle)} isLoading={isLoading} problem={problem}>
      {null}
    </PageBody>
  );
}

function OneAdjustment({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const may = useMay();
  const [query, setQuery] = useSearchParams();
  const [isEditing, setEditing] = useState(() => hasKeptDraft(adjustment.id));
  const { id, year, state, lines, skipped, attachments, submissions, revision } = adjustment;
  const proposes = may('pool.adjustment.propose');
  // Who typed something that is not saved goes on seeing it, whatever has become of the case meanwhile.
  const editor = proposes && isEditing && (isWorkable(adjustment) || hasKeptDraft(id));
  const works = proposes && isWorkable(adjustment) && !editor;
  const items = [
    {
      key: 'lines',
      label: say(tabs.lines, { count: lines.length }),
      children: editor ? <LinesEditor adjustment={adjustment} onClose={() => setEditing(false)} /> : <LinesTable adjustment={adjustment} />,
    },
    ...(submissions.some((one) => one.revision < revision)
      ? [{ key: 'differences', label: say(tabs.differences), children: <DifferencesTable adjustment={adjustment} /> }]
      : []),
    { key: 'skipped', label: say(tabs.skipped, { count: skipped.length }), children: <SkippedTable skipped={skipped} /> },
    {
      key: 'attachments',
      label: say(tabs.attachments, { count: attachments.length }),
      children: <AttachmentList attachments={attachments} />,
    },
  ];
  const steps = (
    <>
      {works && <Button onClick={() => setEditing(true)}>{say(edit)}</Button>}
      {works && <SubmitStep adjustment={adjustment} />}
      {proposes && !editor && <WithdrawStep adjustment={adjustment} />}
    </>
  );
  const heading = (
    <Space>
      {say(title, { year })}
      <StateBadge state={state} />
    </Space>
  );
  return (
    <PageBody title={heading} actions={steps}>
      {state === 'consented' && (
        <Alert
          type="success"
          showIcon
          style={{ marginBottom: 12 }}
          message={say(moved)}
          action={<Link to={`/wave/${id}`}>{say(wave)}</Link>}
        />
      )}
      <DeclinedNote adjustment={adjustment} />
      <CaseSteps adjustment={adjustment} />
      <CaseFacts adjustment={adjustment} />
      <DecisionPanel adjustment={adjustment} />
      <Tabs
        activeKey={query.get('tab') ?? 'lines'}
        onChange={(tab) =>
          setQuery((now) => new URLSearchParams([...[...now].filter(([name]) => name !== 'tab'), ['tab', tab]]), { replace: true })
        }
        items={items}
      />
    </PageBody>
  );
}
