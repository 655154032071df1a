import { QueryFailedError } from 'typeorm';
import { processLogger } from './process-logger';

describe('the log of a process', () => {
  it('tells of a failed statement without the values that it was sent with', () => {
    const lines: string[] = [];
    const logger = processLogger('info', { write: (line: string) => void lines.push(line) });
    const driverError = Object.assign(new Error('duplicate key'), { detail: 'Key (identity)=(522327199001011234) exists', code: '23505' });
    logger.error({ err: new QueryFailedError('insert into staff values ($1)', ['522327199001011234'], driverError) }, 'request failed');
    expect(lines.join()).toContain('insert into staff');
    expect(lines.join()).not.toContain('522327199001011234');
  });

  it('tells no password and no token, whoever logs one', () => {
    const lines: string[] = [];
    const logger = processLogger('info', { write: (line: string) => void lines.push(line) });
    logger.info({ password: 'a-secret', request: { accessToken: 'a-token' } }, 'log-in');
    expect(lines.join()).not.toMatch(/a-secret|a-token/);
  });
});
