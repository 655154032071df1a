import type { QueryClient } from '@tanstack/react-query';
import { router } from './router';

/**
 * What another page shows is asked for anew, however lately it was asked: somebody else may have acted meanwhile, and a page that was opened with an
 * old answer keeps it. The old one is on the screen until the new one is there.
 */
export function askAnewOnEveryPage(queries: QueryClient): QueryClient {
  let at = router.state.location.pathname;
  router.subscribe(({ location: { pathname } }) => {
    if (pathname === at) return;
    at = pathname;
    void queries.invalidateQueries({ refetchType: 'none' });
  });
  return queries;
}
