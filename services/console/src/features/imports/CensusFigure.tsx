import { Link } from 'react-router';
import type { components } from '../../api/generated/registry';
import { useMay } from '../../app/me';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';

type Census = components['schemas']['CensusAnswer'];

const title = words('统计数', 'Figure of the census');
const source = words(
  '原始数:学校填报,由县里的工作簿导入,各年级相加;它不由别的数算出,应核编制由它算出。',
  'As reported: entered by the school, imported with the county’s workbook, its grades added up. Nothing else yields it; the entitlement follows from it.',
);
const names = { classes: words('班级数', 'classes'), pupils: words('学生数', 'pupils'), from: words('出自', 'from') };
const theImport = words('这次导入', 'the import');
const entitlement = words('据此核定的编制', 'the entitlement that follows');

/** Where a figure of the census comes from and what follows from it. */
export function CensusFigure({ census, line }: { census: Census; line: Census['lines'][number] }) {
  const say = useSay();
  const may = useMay();
  const unitName = useUnitName();
  const { id, censusOn, importId } = census;
  return (
    <>
      <p>{say(source)}</p>
      <Explanation
        of={{
          title: say(title),
          inputs: [
            { name: say(names.classes), value: line.classes },
            { name: say(names.pupils), value: line.pupils },
            ...(may('registry.import.read')
              ? [{ name: say(names.from), value: <Link to={`/imports/${importId}`}>{say(theImport)}</Link> }]
              : []),
          ],
          census: `${censusOn} · ${unitName(line.schoolCode)} · ${say(nameIn(stageNames, line.stage))}`,
          entries: [
            <Link key="entitlement" to={`/entitlement?census=${id}`}>
              {say(entitlement)}
            </Link>,
          ],
        }}
      />
    </>
  );
}
