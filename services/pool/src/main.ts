import { runService } from '@jiaobian/service-kit';
import { poolService } from './index';

void runService(poolService);
