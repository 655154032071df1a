import { Card, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMay } from '../app/me';
import { instantText } from '../language/days';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';

export interface RevisionCause {
  kind: string;
  id: string;
  words: Words;
}

const because = words('原因:{text}', 'because: {text}');
const seeTransfer = words('查看这次划转', 'see the transfer');
const seeImport = words('查看这次导入', 'see the import');

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
  return (
    <Card size="small" title={title ?? instantText(at)} extra={title && instantText(at)} style={{ marginBottom: 8 }}>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {say(because, { text: say(cause.words) })}{' '}
        {cause.kind === 'import' && may('registry.import.read') && <Link to={`/imports/${cause.id}`}>{say(seeImport)}</Link>}
        {cause.kind === 'transfer' && <Link to={`/transfers/${cause.id}`}>{say(seeTransfer)}</Link>}
      </Typography.Paragraph>
      {children}
    </Card>
  );
}
