import { Card, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMay } from '../app/me';
import { instantText } from '../language/days';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';
import { causeText } from './cause-text';

export interface RevisionCause {
  kind: string;
  id: string;
  text: string;
  documentNumber?: string;
  decidedByName?: string;
  decidedAt?: string;
}

const because = words('原因:{text}', 'because: {text}');
const consented = words('{documentNumber},{name} {at} 同意', '{documentNumber}, consented by {name} at {at}');
const seeTransfer = words('查看这次划转', 'see the transfer');
const seeImport = words('查看这次导入', 'see the import');
/** What came from other services is said in our words: their text carries identifiers. */
const kinds: Record<string, Words> = {
  transfer: words('编制调整经备案同意生效', 'an adjustment of posts took effect by consent'),
  import: words('数据导入生效', 'an import took effect'),
  entitlement: words('应核编制重新计算', 'the entitlement was computed anew'),
  hold: words('编制被预留', 'posts were held for a case'),
  release: words('预留的编制释放', 'held posts were released'),
};

/** One revision of a plan or schedule: what changed, when, and because of which decision. */
export function RevisionWithCause({
  at,
  cause,
  title,
  children,
}: {
  at: string;
  cause: RevisionCause;
  title?: ReactNode;
  children?: ReactNode;
}) {
  const say = useSay();
  const may = useMay();
  const text = say(kinds[cause.kind] ?? causeText(cause.text));
  return (
    <Card size="small" title={title ?? instantText(at)} extra={title && instantText(at)} style={{ marginBottom: 8 }}>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {say(because, { text })}{' '}
        {cause.kind === 'import' && may('registry.import.read') && <Link to={`/imports/${cause.id}`}>{say(seeImport)}</Link>}
        {cause.decidedByName && (
          <div>
            {say(consented, { documentNumber: cause.documentNumber ?? '', name: cause.decidedByName, at: instantText(cause.decidedAt) })}{' '}
            {cause.kind === 'transfer' && <Link to={`/transfers/${cause.id}`}>{say(seeTransfer)}</Link>}
          </div>
        )}
      </Typography.Paragraph>
      {children}
    </Card>
  );
}
