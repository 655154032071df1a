import { Link } from 'react-router';
import { useSchools } from '../../glossary/use-schools';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { BasisExplanation } from './BasisExplanation';
import type { Answered } from './RequestsTable';
import { limitNames } from './schedule';

const asked = words('申请', 'Requested');
const by = words('{name} {at} 提出:{reason}', 'by {name} at {at}: {reason}');
const seats = words('名额', 'Seats');
const assigned = words('已安排', 'Assigned');
const notPlanned = words('尚未运算,还没有名额。', 'Nothing was planned yet: there are no seats.');
const from = words('{name}(来自 {school})', '{name} (from {school})');

/** A request, the seats that it became, and who was assigned to them. */
export function RequestExplanation({ request }: { request: Answered }) {
  const say = useSay();
  const { nameOf } = useSchools();
  const { count, requestedByName, recordedAt, reason, seat, schoolCode, schoolYear } = request;
  const people = request.assigned.map(({ personId, name, fromSchool }) => (
    <div key={personId}>
      <Link to={`/rotation/${schoolYear}/teachers/${personId}`}>{say(from, { name, school: nameOf(fromSchool) })}</Link>
    </div>
  ));
  const decided = say(by, { name: requestedByName, at: instantText(recordedAt), reason });
  return (
    <>
      <Explanation
        of={{
          title: say(asked),
          inputs: [
            { name: say(asked), value: count },
            { name: say(seats), value: seat?.seats ?? '—' },
            { name: say(assigned), value: people.length > 0 ? people : 0 },
          ],
          decided,
        }}
      />
      <h3 style={{ fontSize: 14 }}>{say(seats)}</h3>
      {seat ? (
        <BasisExplanation title={say(seats)} basis={seat.why} schoolCode={schoolCode} decided={say(limitNames[seat.why.limit])} />
      ) : (
        <p>{say(notPlanned)}</p>
      )}
    </>
  );
}
