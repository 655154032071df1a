import { runService } from '@jiaobian/service-kit';
import { rotationService } from './index';

void runService(rotationService);
