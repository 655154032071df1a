import type { CountyRowTypes, RowSource, Sourced, TableName } from '../county-tables';
import { maskIdentityNumber, maskIdentityNumbersIn } from '../identity-number';
import { RefusedCell, cellText, isBlank, type RawCell } from './cells/cell';
import { Refusal } from './cells/refusal';
import type { Column } from './columns/column';
import { countyLayout, fieldHeaded, headerKey, isRemark } from './layouts/county-layout';
import type { AnySheetLayout } from './layouts/sheet-layout';
import type { ProblemCode } from './problems/problem';
import type { ProblemList } from './problems/problem-list';
import type { Facts } from './problems/words';

/** More rows than this in one sheet are refused: a county has thousands of staff, a province's mistake has more. */
export const defaultRowLimit = 150_000;

interface PlacedColumn {
  field: string;
  column: Column<unknown>;
  index: number;
}

/** The longest text of a cell that a problem shows. */
const shownLength = 60;

/**
 * Takes the rows of one sheet one by one, whatever file they come from: the first that is not blank is the header, each
 * further one becomes a row of the table. Every cell is judged, also in rows that already have a problem.
 */
export class SheetReader<Table extends TableName = TableName> {
  /** Rows without a problem. */
  readonly rows: Sourced<CountyRowTypes[Table]>[] = [];
  /** What could be read of the others: rules across rows still see them. */
  readonly incomplete: Sourced<Partial<CountyRowTypes[Table]>>[] = [];
  rowsRead = 0;
  /** 0 until the header is read. */
  private headerRow = 0;
  private readonly layout: AnySheetLayout<Table>;
  private placed: PlacedColumn[] = [];
  private readonly placeOf = new Map<string, PlacedColumn>();
  /** The cells of the row that is being read: one object for all rows spares the collector. */
  private readonly values: Record<string, unknown>;
  private problemsInRow = 0;
  private hasAllHeaders = true;

  constructor(
    readonly table: Table,
    readonly sheet: string,
    private readonly problems: ProblemList,
    private readonly rowLimit = defaultRowLimit,
  ) {
    this.layout = countyLayout[table];
    this.values = Object.fromEntries(Object.keys(this.layout.columns).map((field) => [field, undefined]));
  }

  /** Reads a row; false: the limit is passed, send no more. */
  take(row: number, cells: readonly RawCell[]): boolean {
    if (cells.every(isBlank)) return true;
    if (this.headerRow === 0) {
      this.readHeader(row, cells);
      return true;
    }
    if (this.rowsRead >= this.rowLimit) {
      this.problems.add({ code: 'SHEET.TOO_MANY_ROWS', sheet: this.sheet, row, facts: { limit: this.rowLimit } });
      return false;
    }
    this.rowsRead++;
    this.readRow(row, cells);
    return true;
  }

  /** Judges merged cells such as A1:C1, whose upper left cell is in column `columnIndex` of `row`. */
  takeMerge(range: string, row: number, columnIndex: number): void {
    const code = row <= this.headerRow ? 'HEADER.MERGED' : 'CELL.MERGED';
    const column = this.placed.find(({ index }) => index === columnIndex)?.column.header;
    this.problems.add({ code, sheet: this.sheet, row, column, columnIndex, facts: { range } });
  }

  /** To be called after the last row. */
  finish(): void {
    if (this.headerRow === 0) this.readHeader(1, []);
  }

  /** The column of each field that the sheet has, from 0. */
  columnIndexes(): Record<string, number> {
    return Object.fromEntries(this.placed.map(({ field, index }) => [field, index]));
  }

  /** Reports a problem at the column of `field`, or at the whole row where the sheet does not have it. */
  report(source: Pick<RowSource, 'row'>, field: string, code: ProblemCode, value?: string, facts?: Facts): void {
    const place = this.placeOf.get(field);
    this.problems.add({
      code,
      sheet: this.sheet,
      row: source.row,
      column: place?.column.header,
      columnIndex: place?.index,
      value: value === undefined ? undefined : this.shown(value, place?.column),
      facts,
    });
  }

  private readHeader(row: number, cells: readonly RawCell[]): void {
    this.headerRow = row;
    cells.forEach((cell, index) => this.placeHeader(row, cell, index));
    for (const [field, column] of Object.entries(this.layout.columns)) {
      if (column.required && !this.placeOf.has(field)) {
        this.hasAllHeaders = false;
        this.problems.add({ code: 'HEADER.MISSING', sheet: this.sheet, row, column: column.header });
      }
    }
  }

  private placeHeader(row: number, cell: RawCell, index: number): void {
    if (isBlank(cell)) return;
    const header = cell instanceof RefusedCell ? cell.text : headerKey(cellText(cell));
    const field = fieldHeaded(this.table, header);
    const at = { sheet: this.sheet, row, columnIndex: index, value: this.shown(header) };
    if (field === undefined) {
      const known = Object.values(this.layout.columns).map((column) => column.header);
      if (!isRemark(header)) this.problems.add({ code: 'HEADER.UNKNOWN', ...at, facts: { columns: known.join('、') } });
    } else if (this.placeOf.has(field)) {
      this.problems.add({ code: 'HEADER.TWICE', ...at, facts: { column: header } });
    } else {
      const place = { field, column: this.layout.columns[field]!, index };
      this.placed.push(place);
      this.placeOf.set(field, place);
    }
  }

  private readRow(row: number, cells: readonly RawCell[]): void {
    this.problemsInRow = 0;
    for (const place of this.placed) this.values[place.field] = this.readCell(row, place, cells[place.index]);
    const made = this.layout.toRow(this.values, (field, code, facts) => {
      this.problemsInRow++;
      const place = this.placeOf.get(field);
      this.report({ row }, field, code, place && this.textAt(cells[place.index]), facts);
    }) as Sourced<Partial<CountyRowTypes[Table]>>;
    made.source = { sheet: this.sheet, row };
    // A required cell was either read or reported, unless its very column is missing.
    if (this.problemsInRow === 0 && this.hasAllHeaders) this.rows.push(made as Sourced<CountyRowTypes[Table]>);
    else this.incomplete.push(made);
  }

  private readCell(row: number, { field, column }: PlacedColumn, cell: RawCell): unknown {
    if (isBlank(cell)) {
      if (column.required) {
        this.problemsInRow++;
        this.report({ row }, field, 'CELL.MISSING');
      }
      return undefined;
    }
    const reading = cell instanceof RefusedCell ? new Refusal(cell.code) : column.read(cell);
    if (!(reading instanceof Refusal)) return reading;
    this.problemsInRow++;
    this.report({ row }, field, reading.code, this.textAt(cell), reading.facts);
    return undefined;
  }

  private textAt(cell: RawCell): string | undefined {
    return cell instanceof RefusedCell ? cell.text : isBlank(cell) ? undefined : cellText(cell);
  }

  private shown(text: string, column?: Column<unknown>): string {
    const cut = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
    return column?.confidential ? maskIdentityNumber(cut) : maskIdentityNumbersIn(cut);
  }
}
