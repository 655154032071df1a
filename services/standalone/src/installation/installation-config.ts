import { Transform } from 'class-transformer';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { HostConfig, postgresUrl } from '@jiaobian/service-kit';
import { IsBoolean, IsOptional, Matches, MinLength } from 'class-validator';

const words: Record<string, boolean> = { true: true, '1': true, yes: true, on: true, false: false, '0': false, no: false, off: false };
const toFlag = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? (words[value.toLowerCase()] ?? value) : value);

/** The settings of an installation that one command starts, in one process or in many. */
export class InstallationConfig extends HostConfig {
  /** Kept between starts: the database, the secrets, the demo's files. */
  JIAOBIAN_DATA_DIR: string = defaultDataDir();

  /** A PostgreSQL of one's own instead of the embedded one, as an administrator of it. */
  @IsOptional()
  @Matches(postgresUrl, { message: 'must be a postgres:// URL (of an account that may create roles and schemas)' })
  JIAOBIAN_DATABASE_URL?: string;

  /** Whether the first start sets up the demo county; it logs in with accounts of its own, so not beside an identity provider. */
  @IsOptional()
  @Transform(toFlag)
  @IsBoolean({ message: 'must be true or false' })
  JIAOBIAN_DEMO?: boolean;

  /** The one password of all demo accounts; without it one is made. */
  @IsOptional()
  @MinLength(10, { message: 'must have at least 10 characters' })
  JIAOBIAN_DEMO_PASSWORD?: string;

  /** The county of account names that name none; without the demo also the one that gets a first administrator. */
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'must be a county code of six digits' })
  JIAOBIAN_DEFAULT_COUNTY?: string;

  /** Quiet on a terminal; `info` tells of every request. */
  override JIAOBIAN_LOG_LEVEL: string = 'warn';

  get dataDir(): string {
    return resolve(this.JIAOBIAN_DATA_DIR);
  }

  get withDemo(): boolean {
    return this.JIAOBIAN_DEMO ?? this.JIAOBIAN_OIDC_ISSUER === undefined;
  }

  /** Where this machine reaches the installation itself: "every address" is none to call. */
  get ownUrl(): string {
    const everywhere = ['0.0.0.0', '::'].includes(this.JIAOBIAN_HOST);
    const host = everywhere ? '127.0.0.1' : this.JIAOBIAN_HOST;
    return `http://${host.includes(':') ? `[${host}]` : host}:${this.JIAOBIAN_PORT}`;
  }
}

/** A folder of the user's. Root's home is closed to the user who runs the database for root, so root has another. */
function defaultDataDir(): string {
  if (process.getuid?.() === 0) return '/var/lib/jiaobian';
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'jiaobian');
}
