import { Card, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { instantText } from '../language/days';
import { useSay } from '../language/language';
import { words } from '../language/words';

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
const follow = words('查看这次划转', 'see the transfer');

/** One revision of a plan or schedule: what changed, when, and because of which decision. */
export function RevisionWithCause({ at, cause, title, children }: { at: string; cause: RevisionCause; title?: ReactNode; children?: ReactNode }) {
  const say = useSay();
  return (
    <Card size="small" title={title ?? instantText(at)} extra={title && instantText(at)} style={{ marginBottom: 8 }}>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {say(because, { text: cause.text })}
        {cause.documentNumber && (
          <div>
            {say(consented, { documentNumber: cause.documentNumber, name: cause.decidedByName ?? '', at: instantText(cause.decidedAt) })}{' '}
            <Link to={`/transfers/${cause.id}`}>{say(follow)}</Link>
          </div>
        )}
      </Typography.Paragraph>
      {children}
    </Card>
  );
}
