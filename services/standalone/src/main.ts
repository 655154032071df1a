import { MainProcess } from '@jiaobian/service-kit';
import { startStandalone } from './standalone';

void MainProcess.run(startStandalone);
