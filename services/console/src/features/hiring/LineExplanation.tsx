import { Divider, Typography } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { LedgerLinks } from '../../parts/LedgerLinks';
import { ProblemNote } from '../../parts/ProblemNote';
import { limitInputs } from './limit-inputs';
import type { Line } from './plan';
import { RevisionsList } from './RevisionsList';

const inputs = {
  requested: words('申报', 'requested'),
  taken: words('排在前面的各行已占', 'taken by lines before it'),
  planned: words('计划', 'planned'),
  cut: words('核减', 'cut'),
};
const requestedBy = words('{name} {at} 申报:{reason}', 'requested by {name} at {at}: {reason}');
const revisions = words('本行的历次修订', 'Revisions of this line');

/** Why a line has its number, and how it came to it revision by revision. */
export function LineExplanation({ line }: { line: Line }) {
  const say = useSay();
  const { year, id, why, limitedBy } = line;
  const { data, error } = useAnswer(['hiring', 'line', id], () =>
    api.GET('/api/hiring/plans/{year}/lines/{id}', { params: { path: { year, id } } }),
  );
  return (
    <>
      <Typography.Paragraph>{say(why)}</Typography.Paragraph>
      <Explanation
        of={{
          title: say(inputs.planned),
          formula: why.arithmetic,
          inputs: [
            { name: say(inputs.requested), value: line.requested },
            ...limitInputs(limitedBy, say),
            { name: say(inputs.taken), value: line.takenBefore },
            { name: say(inputs.planned), value: line.planned },
            { name: say(inputs.cut), value: line.cut },
          ],
          rule: { version: why.ruleVersion, documentNumber: why.source },
          entries: limitedBy?.ledger && [<LedgerLinks key="ledger" {...limitedBy.ledger} isByStandard />],
          decided: say(requestedBy, { name: line.requestedByName, at: instantText(line.requestedAt), reason: line.reason }),
        }}
      />
      <Divider orientation="left" plain>
        {say(revisions)}
      </Divider>
      <ProblemNote problem={error} />
      {data && <RevisionsList revisions={data.revisions} onlyLine={id} />}
    </>
  );
}
