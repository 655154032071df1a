import { readAccountName } from './account-name';
import { checkNewAccount, checkPassword, type NewAccount } from './new-account';

describe('an account name', () => {
  test.each([
    ['bureau@522327', undefined, { name: 'bureau', county: '522327' }],
    [' Bureau@522327 ', undefined, { name: 'bureau', county: '522327' }],
    ['bureau', '522327', { name: 'bureau', county: '522327' }],
    ['bureau@520000', '522327', { name: 'bureau', county: '520000' }],
  ])('%p with default county %p is read as %p', (text, defaultCounty, expected) => {
    expect(readAccountName(text, defaultCounty)).toEqual(expected);
  });

  test.each(['bureau', '@522327', 'a@52232', 'a b@522327', 'bureau@522327@522328', 'x@522327', '', "o'brien@522327", '-a@522327'])(
    '%p names no account',
    (text) => expect(readAccountName(text)).toBeUndefined(),
  );
});

describe('a new account', () => {
  const clerk: NewAccount = { name: 'clerk', displayName: '教育局李', roles: ['education-bureau'], password: 'correct horse battery' };
  const refusal = (change: Partial<NewAccount>) => {
    try {
      checkNewAccount({ ...clerk, ...change });
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test('an office account holds one role or more, each once', () => {
    expect(refusal({})).toBeUndefined();
    expect(refusal({ roles: ['education-bureau', 'administrator'] })).toBeUndefined();
    expect(refusal({ roles: [] })).toBe('IDENTITY.ROLES');
    expect(refusal({ roles: ['finance', 'finance'] })).toBe('IDENTITY.ROLES');
    expect(refusal({ roles: ['emperor' as never] })).toBe('IDENTITY.ROLES');
  });

  test('an auditor changes nothing, so has no second role that could', () => {
    expect(refusal({ roles: ['auditor'] })).toBeUndefined();
    expect(refusal({ roles: ['auditor', 'quota-office'] })).toBe('IDENTITY.ROLES');
  });

  test('a school account names its school, and no other account names one', () => {
    expect(refusal({ roles: ['school'], schoolCode: '5223270001' })).toBeUndefined();
    expect(refusal({ roles: ['school'] })).toBe('IDENTITY.SCHOOL');
    expect(refusal({ schoolCode: '5223270001' })).toBe('IDENTITY.SCHOOL');
    expect(refusal({ roles: ['school', 'education-bureau'], schoolCode: '5223270001' })).toBe('IDENTITY.ROLES');
  });

  test.each(['short', 'Clerk-2026-09', 'aaaaaaaaaaaa', 'abababababab'])('the password %p is too easy to guess', (password) => {
    expect(() => checkPassword(password, 'clerk')).toThrow(expect.objectContaining({ code: 'IDENTITY.PASSWORD_WEAK' }));
  });

  test('ten characters are counted as people count them', () => {
    expect(() => checkPassword('教育局的密码很长很长呀', 'clerk')).not.toThrow();
    expect(() => checkPassword('𠮷𠮷𠮷𠮷𠮷', 'clerk')).toThrow();
  });
});
