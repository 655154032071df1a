import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { FlowSection } from '../pool-flow/FlowSection';
import { ApplyForLoan } from './ApplyForLoan';
import { AskTemporaryNeed } from './AskTemporaryNeed';
import { loanColumns } from './loan-columns';
import { PoolCardsRow } from './PoolCardsRow';
import { TemporaryNeedsTable } from './TemporaryNeedsTable';

const title = words('编制周转池', 'Turnover pool');
const temporary = words('临时用编', 'Posts for a while');
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
  const actions = (
    <>
      {may('pool.temporary.ask') && <AskTemporaryNeed />}
      {may('pool.loan.propose') && <ApplyForLoan />}
    </>
  );
  return (
    <PageBody title={say(title)} isLoading={isLoading} problem={error} actions={actions}>
      <ProblemNote problem={cards.error} />
      {cards.data && <PoolCardsRow cards={cards.data} />}
      <OfficeTable name="loans" columns={loanColumns(say)} rows={data?.items ?? []} rowKey={({ id }) => id} none={none} />
      <div style={{ marginTop: 12 }}>
        <Section title={say(temporary)}>
          <TemporaryNeedsTable />
        </Section>
        <FlowSection />
      </div>
    </PageBody>
  );
}
