import { runService } from '@jiaobian/service-kit';
import { identityService } from './index';

void runService(identityService);
