import { Typography } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useSchools } from '../../../glossary/use-schools';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { EmptyNote } from '../../../parts/EmptyNote';
import { AssignmentsTable } from '../AssignmentsTable';
import type { Schedule } from '../schedule';
import { layOut, picture } from './layout';
import { countBy, waysOf } from './moves';
import { TownshipBox } from './TownshipBox';
import { WayLines } from './WayLines';

const legend = words(
  '按乡镇排列各校:−n 交流出 n 人,+n 交流进 n 人;箭头由原校指向接收学校,人越多越粗。点一所学校,只看它的进出。',
  'Schools by township: −n go, +n come; an arrow leads from the school to where its teachers go, thicker for more. Choose a school to see its moves alone.',
);
const none = words('还没有在办学校。先导入学校基本信息。', 'No open schools: import them first.');

/** Who gives, who takes, and the moves between them, on one picture of the county. */
export function CountyPicture({ schedule }: { schedule: Schedule }) {
  const say = useSay();
  const { schools, isLoading } = useSchools();
  const [query, setQuery] = useSearchParams();
  const chosen = query.get('school') ?? undefined;
  const { assignments } = schedule;
  const { townships, height } = useMemo(() => layOut(schools.filter(({ status }) => status === 'open')), [schools]);
  const places = useMemo(
    () => new Map(townships.flatMap((township) => township.schools.map((placed) => [placed.school.schoolCode, placed] as const))),
    [townships],
  );
  const ways = useMemo(() => waysOf(assignments), [assignments]);
  const gives = useMemo(() => countBy(({ fromSchool }) => fromSchool, assignments), [assignments]);
  const takes = useMemo(() => countBy(({ toSchool }) => toSchool, assignments), [assignments]);
  if (!isLoading && townships.length === 0) return <EmptyNote why={none} />;
  const choose = (code: string): void => {
    if (code === chosen) query.delete('school');
    else query.set('school', code);
    setQuery(query, { replace: true });
  };
  return (
    <>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {say(legend)}
      </Typography.Paragraph>
      <div style={{ overflowX: 'auto' }} tabIndex={-1}>
        <div style={{ position: 'relative', width: picture.width, height, marginBottom: 12 }}>
          {townships.map((township) => (
            <TownshipBox key={township.name} township={township} gives={gives} takes={takes} chosen={chosen} onChoose={choose} />
          ))}
          <WayLines ways={ways} places={places} height={height} chosen={chosen} />
        </div>
      </div>
      <AssignmentsTable schedule={schedule} />
    </>
  );
}
