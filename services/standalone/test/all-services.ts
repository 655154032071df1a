import { hiringService } from '@jiaobian/hiring';
import { identityService } from '@jiaobian/identity';
import { poolService } from '@jiaobian/pool';
import { quotaService } from '@jiaobian/quota';
import { registryService } from '@jiaobian/registry';
import { rotationService } from '@jiaobian/rotation';
import { specialPostService } from '@jiaobian/special-post';
import { startTestServices, type TestServices } from '@jiaobian/testing';

export const allDefinitions = [
  identityService,
  registryService,
  quotaService,
  poolService,
  hiringService,
  rotationService,
  specialPostService,
];

/** Keys for services that encrypt: fixed, since they guard nothing but a test's data. */
export const testKeys = {
  JIAOBIAN_IDENTITY_NUMBER_KEY: 'aa'.repeat(32),
  JIAOBIAN_IDENTITY_NUMBER_HASH_KEY: 'bb'.repeat(32),
  JIAOBIAN_SIGNING_KEY_KEY: 'cc'.repeat(32),
};

/** The whole product in one process, for rules that hold across services. */
export function startAllServices(): Promise<TestServices> {
  return startTestServices({ definitions: allDefinitions, environment: testKeys });
}
