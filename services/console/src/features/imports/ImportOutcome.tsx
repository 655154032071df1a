import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../app/me';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ConfirmImport } from './ConfirmImport';
import { isNothing, type Import } from './imports';

const refused = words('文件有错误,没有导入任何一行。', 'The file has errors: not one row was imported.');
const mend = words(
  '改正下面所列的错误后,到“数据导入”重新上传。错误必须改正,提醒不阻止导入。',
  'Mend the errors listed below and upload the file again under “Data import”. Errors stop an import; warnings do not.',
);
const ready = words('可以确认', 'Ready to be confirmed');
const readyNothing = words(
  '文件与现有数据一致,确认后不会有任何变化。',
  'The file says what is already in force: confirming it changes nothing.',
);
const readyWhat = words(
  '全部行一次生效,或一行也不生效。现在还没有任何变化。',
  'All rows come into force at once, or none does. Nothing has changed yet.',
);
const readyOthers = words('等待教育局确认。', 'It waits for the education bureau to confirm it.');
const done = words('{name} {at} 确认,已生效。', 'Confirmed by {name} at {at}; it is in force.');
const doneNothing = words(
  '{name} {at} 确认;文件与当时的数据一致,没有变化。',
  'Confirmed by {name} at {at}; the file said what was already in force, nothing changed.',
);
const census = words('查看统计快照', 'See the census');
const entitlement = words('查看编制核定', 'See the entitlement');
const ledger = words('查看编制台账', 'See the ledger');
const next = words(
  '台账已登记,应核编制按新的统计重新计算。',
  'The ledger is registered, and entitlement is computed anew from the census.',
);

/** Where the import stands and what to do now. */
export function ImportOutcome({ one }: { one: Import }) {
  const say = useSay();
  const may = useMay();
  const nothing = isNothing(one.summary ?? []);
  if (one.state === 'refused') return <Note type="error" title={say(refused)} text={say(mend)} />;
  if (one.state === 'ready') {
    if (!may('registry.import.submit')) return <Note type="info" title={say(ready)} text={say(readyOthers)} />;
    return <Note type="info" title={say(ready)} text={say(nothing ? readyNothing : readyWhat)} action={<ConfirmImport one={one} />} />;
  }
  const values = { name: one.confirmedByName, at: instantText(one.confirmedAt) };
  if (nothing) return <Note type="success" title={say(doneNothing, values)} />;
  const links = (
    <>
      {say(next)} {one.censusId && <Link to={`/census/${one.censusId}`}>{say(census)}</Link>} ·{' '}
      <Link to={one.censusId ? `/entitlement?awaits=${one.censusId}` : '/entitlement'}>{say(entitlement)}</Link> ·{' '}
      <Link to="/ledger">{say(ledger)}</Link>
    </>
  );
  return <Note type="success" title={say(done, values)} text={links} />;
}

interface NoteProps {
  type: 'error' | 'info' | 'success';
  title: string;
  text?: ReactNode;
  action?: ReactNode;
}

function Note({ type, title, text, action }: NoteProps) {
  return <Alert type={type} showIcon message={title} description={text} action={action} style={{ marginBottom: 12 }} role="status" />;
}
