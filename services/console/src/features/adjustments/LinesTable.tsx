import { Alert, Grid } from 'antd';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Adjustment } from './adjustment';
import { blocksByLine } from './line-block';
import { lineColumns } from './line-columns';
import { useCheck } from './use-adjustment';

const none = words(
  '方案中没有任何调整。可修改明细逐行添加,或撤回后重新测算。',
  'The adjustment moves no post. Edit the lines to add some, or withdraw it and draft it anew.',
);
const passes = words('闸口检查:全部通过,可以提交。', 'The gate lets every line pass; it can be submitted.');
const blocked = words(
  '闸口检查:{count} 处不通过,见各行;修改后方可提交。',
  'The gate stops {count} points, shown at the lines; mend them before you submit.',
);

/** The lines of the case as they are saved, with the gate's answer for whoever may submit them. */
export function LinesTable({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const may = useMay();
  const { data, error } = useCheck(adjustment, may('pool.adjustment.propose'));
  const screens = Grid.useBreakpoint();
  const blocks = data?.blocks ?? [];
  return (
    <>
      {data && (
        <Alert
          type={data.passes ? 'success' : 'warning'}
          showIcon
          style={{ marginBottom: 8 }}
          message={say(data.passes ? passes : blocked, { count: blocks.length })}
        />
      )}
      <ProblemNote problem={error} />
      <OfficeTable
        name="adjustment-lines"
        columns={lineColumns(say, { blocks: blocksByLine(blocks), isPhone: screens.sm === false, isDecided: adjustment.declinedLines > 0 })}
        rows={adjustment.lines}
        rowKey={({ lineId }) => lineId}
        none={none}
      />
    </>
  );
}
