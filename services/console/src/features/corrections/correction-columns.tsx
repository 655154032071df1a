import { Link } from 'react-router';
import { caseStateNames, nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { StateBadge } from '../../parts/StateBadge';
import { CorrectedChanges } from './CorrectedChanges';
import { CorrectionSteps } from './CorrectionSteps';
import { correctionScopeNames, type Correction } from './corrections';

const taken = words('冲回', 'reversal');

export function correctionColumns(say: Say): OfficeColumn<Correction>[] {
  return [
    {
      key: 'state',
      title: words('状态', 'State'),
      width: 100,
      frozen: true,
      filter: true,
      value: ({ state }) => say(nameIn(caseStateNames, state)),
      render: ({ state }) => <StateBadge state={state} />,
    },
    { key: 'reason', title: words('更正原因', 'Why'), width: 200, wraps: true, value: ({ reason }) => reason },
    {
      key: 'changes',
      title: words('更正内容', 'What is reversed'),
      width: 340,
      wraps: true,
      value: ({ lines }) => lines.map(({ number }) => number).join('、'),
      render: (correction) => <CorrectedChanges correction={correction} />,
    },
    { key: 'scope', title: words('范围', 'Scope'), width: 150, value: ({ scope }) => say(nameIn(correctionScopeNames, scope)) },
    { key: 'proposer', title: words('提出人', 'Proposed by'), width: 130, value: ({ proposedByName }) => proposedByName },
    { key: 'proposedAt', title: words('提出时间', 'Proposed at'), width: 150, value: ({ proposedAt }) => instantText(proposedAt) },
    { key: 'decider', title: words('决定人', 'Decided by'), width: 130, value: ({ decidedByName }) => decidedByName },
    { key: 'document', title: words('文号', 'Document number'), width: 180, value: ({ documentNumber }) => documentNumber },
    { key: 'opinion', title: words('意见', 'Opinion'), width: 180, wraps: true, value: ({ opinion }) => opinion },
    {
      key: 'written',
      title: words('记账', 'Written'),
      width: 100,
      value: () => undefined,
      render: ({ state, lines }) =>
        state === 'consented' &&
        lines.flatMap(({ reversedBy }) =>
          reversedBy
            ? [
                <Link key={reversedBy} to={`/movements/${reversedBy}`}>
                  {say(taken)}
                </Link>,
                ' ',
              ]
            : [],
        ),
    },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 180,
      value: () => undefined,
      render: (correction) => <CorrectionSteps correction={correction} />,
    },
  ];
}
