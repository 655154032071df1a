import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { roles } from '@jiaobian/kernel';
import { permissions } from '../permissions/permissions';
import { allErrors, errorMessage } from './all-errors';

const root = join(__dirname, '../../../..');

describe('error table', () => {
  it('every code that is thrown has its words in both languages', () => {
    const sources = execFileSync(
      'git',
      ['grep', '-hoE', "new DomainError\\(\\s*'[A-Z_]+\\.[A-Z0-9_]+'", '--', 'libs/*.ts', 'services/*.ts', ':!*spec.ts'],
      { cwd: root },
    ).toString();
    const thrown = [...new Set([...sources.matchAll(/'([A-Z_]+\.[A-Z0-9_]+)'/g)].map(([, code]) => code!))];
    expect(thrown.length).toBeGreaterThan(10);
    expect(thrown.filter((code) => !(code in allErrors))).toEqual([]);
    for (const entry of Object.values(allErrors)) expect(entry.zh !== '' && entry.en !== '').toBe(true);
  });

  it('a message names its facts, and leaves a name that has no fact as it is', () => {
    expect(errorMessage('CASE.VERSION', 'en', { version: 7 })).toContain('version 7');
    expect(errorMessage('CASE.VERSION', 'en')).toContain('{version}');
  });

  it('a state, stage or subject is said by its name in the language of the message', () => {
    expect(errorMessage('CASE.STATE', 'zh', { state: 'consented' })).toBe('事项当前状态为“已同意”,不能执行此操作。');
    expect(errorMessage('HOLD.STATE', 'zh', { holdId: 'H', state: 'transferred' })).toContain('“已划转”');
    expect(errorMessage('IMPORT.NOT_READY', 'en', { state: 'reading' })).toContain('The import is being read');
    const post = { schoolCode: 'S1', stage: 'primary', subject: 'music' };
    expect(errorMessage('SPECIAL_POST.PART_TWICE', 'zh', post)).toContain('S1 小学 音乐');
  });
});

describe('permissions', () => {
  it('the auditor reads everything and changes nothing', () => {
    const held = Object.entries(permissions).filter(([, allowed]) => (allowed as readonly string[]).includes('auditor'));
    expect(held.map(([name]) => name).filter((name) => !/\.(read|verify)$/.test(name))).toEqual([]);
    const readable = Object.keys(permissions).filter((name) => name.endsWith('.read'));
    expect(readable.filter((name) => !held.some(([known]) => known === name))).toEqual([]);
  });

  it('whoever proposes an adjustment does not decide on one', () => {
    for (const role of roles) {
      const proposes = (permissions['pool.adjustment.propose'] as readonly string[]).includes(role);
      const decides = (permissions['pool.adjustment.decide'] as readonly string[]).includes(role);
      expect(proposes && decides).toBe(false);
    }
  });
});
