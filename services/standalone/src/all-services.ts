import { hiringService } from '@jiaobian/hiring';
import { identityService } from '@jiaobian/identity';
import { poolService } from '@jiaobian/pool';
import { quotaService } from '@jiaobian/quota';
import { registryService } from '@jiaobian/registry';
import { rotationService } from '@jiaobian/rotation';
import { specialPostService } from '@jiaobian/special-post';
import type { ServiceDefinition } from '@jiaobian/service-kit';

/** The services of an installation, those first that others ask while they start. */
export const allServices: ServiceDefinition[] = [
  identityService,
  registryService,
  quotaService,
  poolService,
  hiringService,
  rotationService,
  specialPostService,
];
