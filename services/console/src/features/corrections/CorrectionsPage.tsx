import { Typography } from 'antd';
import { useMemo } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { correctionColumns } from './correction-columns';

const title = words('更正', 'Corrections');
const none = words(
  '还没有更正。变动有误时,打开台账中的那笔变动,点“提出更正”。',
  'No corrections yet. Where a movement was a mistake, open it in the ledger and propose a correction.',
);
const line = words(
  '更正以一笔方向相反的变动冲回原变动,原变动保留;提出人不得决定,决定须有文号。编制已不在原处时不能冲回,会写明现在在哪里。',
  'A correction reverses a movement by another one; the original stays. Nobody decides on their own proposal, and the decision names its document. Where the posts have gone on it is refused, and says where they are.',
);

/** Movements that somebody says were mistakes, and what was decided on them. */
export function CorrectionsPage() {
  const say = useSay();
  const { data, isLoading, error } = useAnswer(['quota', 'corrections'], () => api.GET('/api/quota/corrections'));
  const columns = useMemo(() => correctionColumns(say), [say]);
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error}>
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <OfficeTable name="更正" columns={columns} rows={data ?? []} rowKey={({ correctionId }) => correctionId} none={none} />
    </PageBody>
  );
}
