import { DomainError } from '@jiaobian/kernel';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { readEnvelope } from '../read-envelope';
import { failureReason, isDatabaseAway } from './failure-reason';

const envelope = {
  specversion: '1.0',
  id: '1',
  source: '/jiaobian/quota',
  type: 'jiaobian.quota.posts-moved.v1',
  time: '2026-01-31T00:00:00Z',
  countycode: '522327',
};

describe('reading a message', () => {
  test('an event of anybody’s making is read, with fields that we do not know', () => {
    expect(readEnvelope(Buffer.from(JSON.stringify({ ...envelope, partitionkey: 'x' })))).toMatchObject({ id: '1', partitionkey: 'x' });
  });

  test.each([
    ['', 'not a JSON object'],
    ['"text"', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['[]', 'not a CloudEvent 1.0'],
    [JSON.stringify({ ...envelope, specversion: '0.3' }), 'not a CloudEvent 1.0'],
    [JSON.stringify({ ...envelope, id: 7 }), 'no id'],
    [JSON.stringify({ ...envelope, id: 'x'.repeat(201) }), 'no id'],
    [JSON.stringify({ ...envelope, countycode: '52232' }), 'no countycode'],
    [Buffer.from([0xff, 0xfe, 0x00]), 'not a JSON object'],
  ])('%j is told apart: %s', (value, problem) => {
    expect(() => readEnvelope(Buffer.from(value as string))).toThrow(
      expect.objectContaining({ code: 'MESSAGING.EVENT_UNREADABLE', details: { problem } }),
    );
  });
});

describe('the reason of a failure', () => {
  test('holds no value of a row', () => {
    const error = Object.assign(new Error('Key (identity_hash)=(secret) already exists'), { code: '23505', constraint: 'people_pkey' });
    expect(failureReason(error)).toBe('SQLSTATE 23505 people_pkey');
    expect(failureReason(new DomainError('QUOTA.FULL', { school: '101' }))).toBe('QUOTA.FULL {"school":"101"}');
    expect(failureReason(new TypeError('x is undefined'))).toBe('TypeError: x is undefined');
  });

  test.each([
    [Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    [Object.assign(new Error('sorry, too many clients already'), { code: '53300' }), true],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), true],
    [new Error('Connection terminated unexpectedly'), true],
    [new QueryRunnerAlreadyReleasedError(), true],
    [Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    [new Error('anything else'), false],
    [new DomainError('SERVICE.UNAVAILABLE', { reason: 'ECONNREFUSED' }), false],
  ])('%s: the database is away: %s', (error, away) => {
    expect(isDatabaseAway(error)).toBe(away);
  });
});
