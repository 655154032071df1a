import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { isOpen, type Adjustment } from './adjustment';

/** Somebody else may work on the same case: an open one is looked at again by itself. */
const lookAgainMs = 10_000;

export function useAdjustment(id: string) {
  const ask = () => api.GET('/api/pool/adjustments/{id}', { params: { path: { id } } });
  const answer = useAnswer<Adjustment>(['pool', 'adjustments', id], ask, { everyMs: lookAgainMs });
  return { adjustment: answer.data, isLoading: answer.isLoading, problem: answer.data && answer.error?.isNetwork ? null : answer.error };
}

/** What the gate would say to the saved text, were it submitted now. */
export function useCheck(adjustment: Adjustment, mayAsk: boolean) {
  const { id, version } = adjustment;
  const ask = () => api.POST('/api/pool/adjustments/{id}/check', { params: { path: { id } } });
  const enabled = mayAsk && isOpen(adjustment) && adjustment.state !== 'submitted' && adjustment.lines.length > 0;
  return useAnswer(['pool', 'adjustments', id, 'check', version], ask, { enabled });
}
