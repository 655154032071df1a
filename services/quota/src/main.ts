import { runService } from '@jiaobian/service-kit';
import { quotaService } from './index';

void runService(quotaService);
