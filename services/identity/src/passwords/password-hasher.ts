import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id with the parameters of OWASP's password storage cheat sheet: 19 MiB, two passes, one lane; some 20 ms. */
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters);
}

/**
 * Whether the password is the one of the hash. Without a hash (no such account) it works just as long and says no:
 * the time of the answer must not tell which names exist.
 */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== undefined;
}
