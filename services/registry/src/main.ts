import { runService } from '@jiaobian/service-kit';
import { registryService } from './index';

void runService(registryService);
