import { Link } from 'react-router';
import type { components } from '../api/generated/hiring';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { Explanation } from './Explanation';
import { LedgerLinks } from './LedgerLinks';

type RevisedLine = components['schemas']['RevisedLineAnswer'];
type Figures = RevisedLine['after'];

const title = words('计划', 'Planned');
const names = {
  requested: words('申报', 'requested'),
  headroom: words('可用编制', 'headroom'),
  taken: words('排在前面的各行已占', 'taken by lines before it'),
  planned: words('计划', 'planned'),
};
const before = words('修订前:{formula}', 'before: {formula}');
const after = words('修订后:{formula}', 'after: {formula}');
const isNew = words('修订前没有这一行。', 'The line was not there before.');
const noPost = words('{requested}(不占编制,不受限)', '{requested} (takes no post, no bound)');
const plan = words('计划中的这所学校:理由、台账分录与历次修订', 'the school in the plan: reasons, ledger entries and all revisions');

/** A line of the plan before and after a revision, each with its arithmetic. */
export function RevisedLineExplanation({ line, year, schoolCode }: { line: RevisedLine; year: number; schoolCode: string }) {
  const say = useSay();
  const formulaOf = ({ requested, headroom, takenBefore, planned }: Figures): string =>
    headroom === undefined ? say(noPost, { requested }) : `min(${requested}, max(0, ${headroom} − ${takenBefore})) = ${planned}`;
  const now = line.after;
  return (
    <>
      <Explanation
        of={{
          title: say(title),
          formula: [line.before ? say(before, { formula: formulaOf(line.before) }) : say(isNew), say(after, { formula: formulaOf(now) })],
          inputs: [
            { name: say(names.requested), value: now.requested },
            ...(now.headroom === undefined ? [] : [{ name: say(names.headroom), value: now.headroom }]),
            { name: say(names.taken), value: now.takenBefore },
            { name: say(names.planned), value: now.planned },
          ],
          entries: now.limitedBy?.ledger && [<LedgerLinks key="ledger" {...now.limitedBy.ledger} isByStandard />],
        }}
      />
      <p>
        <Link to={`/hiring/${year}?school=${schoolCode}`}>{say(plan)}</Link>
      </p>
    </>
  );
}
