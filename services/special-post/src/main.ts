import { runService } from '@jiaobian/service-kit';
import { specialPostService } from './index';

void runService(specialPostService);
