import 'reflect-metadata';
import { measureLedgerPage } from './console-ledger.figures';
import { measureScript } from './console-script.figures';
import { runBench } from './run-bench';

/** The console in a real browser: P28 script and P29 the ledger of 2,500 schools. */
void runBench('console', { P28: measureScript, P29: measureLedgerPage });
