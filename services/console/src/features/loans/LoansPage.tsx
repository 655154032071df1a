import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { ProblemNote } from '../../parts/ProblemNote';
import { FlowSection } from '../pool-flow/FlowSection';
import { ApplyForLoan } from './ApplyForLoan';
import { loanColumns } from './loan-columns';
import { PoolCardsRow } from './PoolCardsRow';

const title = words('编制周转池', 'Turnover pool');
const none = words(
  '还没有借编。缺编学校由教育局代为申请借用周转编制,经编办备案同意后借出,按期归还。',
  'Nothing has been lent. The education bureau applies for an under-quota school; the staffing office consents; the posts come back by instalments.',
);

/** The pool in figures, and every loan of it with its marks. */
export function LoansPage() {
  const say = useSay();
  const may = useMay();
  const { data, isLoading, error } = useAnswer(['pool', 'loans'], () => api.GET('/api/pool/loans'));
  const cards = useAnswer(['pool', 'cards'], () => api.GET('/api/pool/cards', { params: { query: {} } }));
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error} actions={may('pool.loan.propose') ? <ApplyForLoan /> : undefined}>
      <ProblemNote problem={cards.error} />
      {cards.data && <PoolCardsRow cards={cards.data} />}
      <OfficeTable name="loans" columns={loanColumns(say)} rows={data?.items ?? []} rowKey={({ id }) => id} none={none} />
      <div style={{ marginTop: 12 }}>
        <FlowSection />
      </div>
    </PageBody>
  );
}
