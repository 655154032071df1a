import { Badge, Card, Tabs } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { EmptyNote } from '../../parts/EmptyNote';
import { ProblemNote } from '../../parts/ProblemNote';
import { CaseRow } from './CaseRow';
import { heapsOf } from './cases';

/** 待办 / 已退回 / 即将到期 / 我发起的, each with its count. */
export function CaseList() {
  const say = useSay();
  const me = useMe();
  const { data, error } = useAnswer(['pool', 'adjustments'], () => api.GET('/api/pool/adjustments', { params: { query: {} } }), {
    everyMs: 30_000,
  });
  if (!me || !data) return <ProblemNote problem={error} />;
  return (
    <Card size="small">
      <Tabs
        items={heapsOf(data.items, me).map(({ key, title, none, cases }) => ({
          key,
          label: (
            <>
              {say(title)} <Badge count={cases.length} showZero color={cases.length > 0 ? undefined : 'gray'} size="small" />
            </>
          ),
          children: cases.length > 0 ? cases.map((one) => <CaseRow key={one.id} one={one} />) : <EmptyNote why={none} />,
        }))}
      />
    </Card>
  );
}
