import { join } from 'node:path';
import { serviceNames } from '@jiaobian/contracts';
import { serviceRoles } from '@jiaobian/database';
import type { ServiceDefinition } from '@jiaobian/service-kit';
import { roleUrl } from './role-url';
import { keysOfService, type Secrets } from './secrets';

export const eventBusRole = 'jb_event_bus';

/** The roles of all services, and that of the event bus. */
export const installationRoles = [...serviceNames.map(serviceRoles).flatMap(({ owner, app, relay }) => [owner, app, relay]), eventBusRole];

/** Settings that open more than one service's door: no service is told them. */
const administrators = ['JIAOBIAN_DATABASE_URL', 'JIAOBIAN_DATA_DIR', 'JIAOBIAN_DEMO_PASSWORD'];

export interface InstallationFacts {
  dataDir: string;
  services: ServiceDefinition[];
  secrets: Secrets;
  /** There were none: the first start, or a lost file. */
  secretsCreated: boolean;
  /** The database, as its administrator. */
  adminUrl: string;
  defaultCounty?: string;
}

/** The secrets of the data folder and the database that they open, and who is told what of them. */
export class Installation {
  constructor(readonly facts: InstallationFacts) {}

  static secretsPath(dataDir: string): string {
    return join(dataDir, 'secrets.json');
  }

  passwordOf(role: string): string {
    return this.facts.secrets.passwords[role]!;
  }

  urlOf(role: string): string {
    return roleUrl(this.facts.adminUrl, { user: role, password: this.passwordOf(role) });
  }

  databaseOf({ roles }: ServiceDefinition): { appUrl: string; relayUrl: string } {
    return { appUrl: this.urlOf(roles.app), relayUrl: this.urlOf(roles.relay) };
  }

  /** The settings of one service: those of the process, and the keys that are its own. */
  environmentOf({ name }: ServiceDefinition): Record<string, string | undefined> {
    const shared = Object.fromEntries(Object.entries(process.env).filter(([key]) => !administrators.includes(key)));
    const keys = Object.fromEntries((keysOfService[name] ?? []).map((key) => [key, this.facts.secrets.keys[key]]));
    return { ...shared, JIAOBIAN_DEFAULT_COUNTY: this.facts.defaultCounty, ...keys };
  }
}
