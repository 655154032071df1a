import 'reflect-metadata';
import { measureConsents } from './console-consent.figures';
import { measureLedgerPage } from './console-ledger.figures';
import { measureScript } from './console-script.figures';
import { runBench } from './run-bench';

/** The console in a real browser: P28 script, P29 the ledger of 2,500 schools, P30 consent. */
void runBench('console', { P28: measureScript, P29: measureLedgerPage, P30: measureConsents });
