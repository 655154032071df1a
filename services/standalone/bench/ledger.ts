import 'reflect-metadata';
import { measureMovements } from './movement.figures';
import { runBench } from './run-bench';

/** The figures of the ledger: P6 and P7 movements. */
void runBench('ledger', { P6: measureMovements });
