import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';

export function useFlagRules() {
  return useAnswer(['pool', 'flag-rules'], () => api.GET('/api/pool/flag-rules'));
}
