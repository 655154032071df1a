import 'reflect-metadata';
import { measureEntitlement } from './entitlement.figures';
import { measureImport } from './import.figures';
import { runBench } from './run-bench';
import { measureStart } from './start.figures';
import { measureWave } from './wave.figures';

/** The figures of the first issue: P9 wave, P11 import, P13 start, P14 entitlement. */
void runBench('one-county', { P14: measureEntitlement, P13: measureStart, P11: measureImport, P9: measureWave });
