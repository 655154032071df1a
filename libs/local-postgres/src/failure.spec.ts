import { errorMessage, allErrors } from '@jiaobian/contracts';
import { explainFailure } from './failure';

describe('a start that failed is explained', () => {
  const place = { dataDir: '/srv/data', port: 5433 };

  test.each([
    ['initdb: error: could not write to file "pg_wal": No space left on device', 'LOCAL_POSTGRES.NO_DISK_SPACE'],
    ['ENOSPC: no space left on device, mkdir', 'LOCAL_POSTGRES.NO_DISK_SPACE'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'LOCAL_POSTGRES.PORT_TAKEN'],
    ['EROFS: read-only file system, mkdir', 'LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE'],
    ["EACCES: permission denied, open '/srv/data/instance.lock'", 'LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE'],
    ['FATAL: unrecognized configuration parameter "fsyncc"', 'LOCAL_POSTGRES.START_FAILED'],
  ])('%s → %s', (output, code) => {
    const error = explainFailure(output, place);
    expect(error.code).toBe(code);
    expect(Object.keys(allErrors)).toContain(code);
    expect(errorMessage(code, 'en', error.details)).not.toMatch(/[{}]/);
    expect(errorMessage(code, 'zh', error.details)).not.toMatch(/[{}]/);
  });
});
