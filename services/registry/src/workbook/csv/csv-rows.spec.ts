import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRows } from './csv-rows';

const cell = fc.string({ unit: fc.constantFrom('a', '韦', '"', ',', '\n', '\r', ' ', '0'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

describe('rows of CSV', () => {
  it('are those that csv-parse finds, however cells are quoted', () => {
    const quoted = (text: string) => (/["\n\r,]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, lineEnd, ended) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(lineEnd) + (ended ? lineEnd : '');
        expect([...csvRows(text)]).toEqual(parse(text, { relax_column_count: true, record_delimiter: lineEnd }));
      }),
    );
  });

  it('keep empty lines and trailing empty cells, so that row numbers are those of the sheet', () => {
    expect([...csvRows('a,b\r\n\r\nc,\nd')]).toEqual([['a', 'b'], [''], ['c', ''], ['d']]);
    expect([...csvRows('a,')]).toEqual([['a', '']]);
    expect([...csvRows('')]).toEqual([]);
  });

  it('end a quote that is never closed with the text', () => {
    expect([...csvRows('a,"b\nc')]).toEqual([['a', 'b\nc']]);
    expect([...csvRows('"a"b,c')]).toEqual([['ab', 'c']]);
  });
});
