import 'reflect-metadata';
import { measureConsents } from './consent.figures';
import { measureHistory } from './history.figures';
import { measureMovements } from './movement.figures';
import { measureRecovery } from './recovery.figures';
import { runBench } from './run-bench';

/** The figures of the ledger: P6 and P7 movements, P8 consents, P12 recovery, P15 and P16 a long history. */
void runBench('ledger', { P6: measureMovements, P8: measureConsents, P12: measureRecovery, P15: measureHistory });
