import type { Cause } from '@jiaobian/contracts';

/** Where one thing of this service, or what it rests on, is read. */
export const links = {
  revision: (id: string) => `/api/rotation/revisions/${id}`,
  run: (id: string) => `/api/rotation/runs/${id}`,
  card: (schoolYear: number, personId: string) => `/api/rotation/schedules/${schoolYear}/teachers/${personId}`,
  movement: (id: string | undefined) => (id ? `/api/quota/movements/${id}` : undefined),
  cause: (cause: Cause, schoolYear: number) => {
    if (cause.kind === 'transfer') return `/api/quota/transfers/${cause.id}`;
    if (cause.kind === 'hold' || cause.kind === 'release') return `/api/quota/holds/${cause.id}`;
    if (cause.kind === 'correction') return `/api/quota/corrections/${cause.id}`;
    if (cause.kind === 'loan') return `/api/quota/loans/${cause.id}`;
    if (cause.kind === 'request') return `/api/rotation/schedules/${schoolYear}/requests`;
    return undefined;
  },
};
