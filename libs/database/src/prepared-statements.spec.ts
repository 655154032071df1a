import { PreparedStatements } from './prepared-statements';

describe('the names of statements', () => {
  const many = (statements: PreparedStatements, text: string) => {
    for (let use = 0; use < 5; use += 1) expect(statements.statementOf(text, [])).toBe(text);
  };

  test('a statement is named from its sixth use on, and keeps its name', () => {
    const statements = new PreparedStatements();
    many(statements, 'select 1');
    const named = statements.statementOf('select 1', []);
    expect(named).toEqual({ name: 'statement-1', text: 'select 1' });
    expect(statements.statementOf('select 1', [7])).toBe(named);
  });

  test('two statements never share a name', () => {
    const statements = new PreparedStatements();
    many(statements, 'select 1');
    many(statements, 'select 2');
    expect(statements.statementOf('select 1', [])).not.toEqual(statements.statementOf('select 2', []));
    expect(statements.statementOf('select 2', [])).toMatchObject({ name: 'statement-2' });
  });

  test('a long list or document is planned for its size', () => {
    const statements = new PreparedStatements();
    many(statements, 'select $1');
    expect(statements.statementOf('select $1', [['a']])).toMatchObject({ text: 'select $1' });
    expect(statements.statementOf('select $1', [Array.from({ length: 17 }, String)])).toBe('select $1');
    expect(statements.statementOf('select $1', ['x'.repeat(8_001)])).toBe('select $1');
  });

  test('texts that are made up as they go are not named for ever', () => {
    const statements = new PreparedStatements();
    for (let number = 0; number < 600; number += 1) for (let use = 0; use < 6; use += 1) statements.statementOf(`select ${number}`, []);
    expect(statements.statementOf('select 599', [])).toBe('select 599');
    expect(statements.statementOf('select 499', [])).toMatchObject({ name: 'statement-500' });
  });
});
