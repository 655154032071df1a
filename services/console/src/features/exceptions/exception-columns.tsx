import { Link } from 'react-router';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { StateBadge } from '../../parts/StateBadge';
import { EndException } from './EndException';
import { exceptionStateNames, type QuotaException } from './exceptions';

const use = words('变动 +{count}', 'movement +{count}');
const givenBack = words('(已更正,退还)', '(corrected, given back)');

export function exceptionColumns(say: Say, unitName: (unit: string) => string): OfficeColumn<QuotaException>[] {
  return [
    {
      key: 'school',
      title: words('学校', 'School'),
      width: 220,
      frozen: true,
      value: ({ schoolCode }) => unitName(schoolCode),
      render: ({ schoolCode }) => <Link to={`/ledger/${schoolCode}`}>{unitName(schoolCode)}</Link>,
    },
    { key: 'stage', title: words('学段', 'Stage'), width: 90, filter: true, value: ({ stage }) => say(nameIn(stageNames, stage)) },
    { key: 'track', title: words('类别', 'Track'), width: 90, filter: true, value: ({ track }) => say(nameIn(trackNames, track)) },
    {
      key: 'state',
      title: words('状态', 'State'),
      width: 120,
      filter: true,
      value: ({ state }) => say(nameIn(exceptionStateNames, state)),
      render: ({ state }) => <StateBadge state={state} names={exceptionStateNames} />,
    },
    { key: 'count', title: words('例外编制数', 'Posts'), width: 110, sum: true, value: ({ count }) => count },
    { key: 'used', title: words('已用', 'Used'), width: 80, sum: true, value: ({ used }) => used },
    {
      key: 'uses',
      title: words('使用', 'Uses'),
      width: 180,
      wraps: true,
      value: ({ uses }) => uses.length,
      render: ({ uses }) =>
        uses.map(({ movementId, count, reversedBy }) => (
          <div key={movementId}>
            <Link to={`/movements/${movementId}`}>{say(use, { count })}</Link> {reversedBy && say(givenBack)}
          </div>
        )),
    },
    { key: 'days', title: words('起止日期', 'From – to'), width: 210, value: ({ startsOn, endsOn }) => `${startsOn} – ${endsOn}` },
    { key: 'reason', title: words('例外原因', 'Why'), width: 200, wraps: true, value: ({ reason }) => reason },
    { key: 'document', title: words('文号', 'Document number'), width: 180, value: ({ documentNumber }) => documentNumber },
    { key: 'by', title: words('办理人', 'Recorded by'), width: 130, value: ({ grantedByName }) => grantedByName },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 200,
      wraps: true,
      value: () => undefined,
      render: (exception) => <EndException exception={exception} />,
    },
  ];
}
