import { runService } from '@jiaobian/service-kit';
import { hiringService } from './index';

void runService(hiringService);
