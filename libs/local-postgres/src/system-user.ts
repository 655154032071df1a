import { readFileSync } from 'node:fs';
import { DomainError } from '@jiaobian/kernel';

export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

const candidates = ['postgres', 'nobody', 'daemon'];

/** The user who runs the server: undefined for "myself"; PostgreSQL refuses to run as root, so root lends it another. */
export function serverUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }));
  const user = candidates.map((name) => users.find((known) => known.name === name && known.uid > 0)).find(Boolean);
  if (!user) throw new DomainError('LOCAL_POSTGRES.NO_SYSTEM_USER', { candidates: candidates.join(', ') });
  return user;
}
