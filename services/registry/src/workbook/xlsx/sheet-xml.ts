import { DateCell, RefusedCell, textCell, type RawCell } from '../../domain/workbook/cells/cell';
import { dateOfSerial } from '../../domain/workbook/cells/read-date';
import type { RowTaker } from '../file-reading';
import { columnOf, rowOf } from './cell-reference';
import type { Attributes, XmlHandler } from './parse-xml';

/** What the cells of a sheet refer to. */
export interface CellContext {
  texts: readonly string[];
  dateStyles: ReadonlySet<string>;
  since1904: boolean;
}

/** Hands the rows of one sheet's XML (ECMA-376 part 1, 18.3) to the reader of its table. */
export class SheetXml implements XmlHandler {
  private row = 0;
  private column = -1;
  private cells: RawCell[] = [];
  private type: string | undefined;
  private style: string | undefined;
  private value = '';
  private formula: string | undefined;
  private into: 'value' | 'formula' | undefined;
  private inGuide = false;
  private stopped = false;

  constructor(
    private readonly taker: RowTaker,
    private readonly context: CellContext,
    private readonly afterRow: () => void,
  ) {}

  done(): boolean {
    return this.stopped;
  }

  open(tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'c':
        this.column = columnOf(attributes['r']) ?? this.column + 1;
        this.type = attributes['t'];
        this.style = attributes['s'];
        this.value = '';
        this.formula = undefined;
        break;
      case 'v':
      case 't':
        this.into = this.inGuide ? undefined : 'value';
        break;
      case 'f':
        this.formula = '';
        this.into = 'formula';
        break;
      case 'row':
        this.row = Number(attributes['r'] ?? this.row + 1);
        this.column = -1;
        this.cells = [];
        break;
      case 'rPh':
        this.inGuide = true;
        break;
      case 'mergeCell':
        this.merge(attributes['ref'] ?? '');
    }
  }

  text(text: string): void {
    if (this.into === 'value') this.value += text;
    else if (this.into === 'formula') this.formula += text;
  }

  close(tag: string): void {
    switch (tag) {
      case 'v':
      case 't':
      case 'f':
        this.into = undefined;
        break;
      case 'c':
        this.cells[this.column] = this.cell();
        break;
      case 'row':
        if (!this.stopped) this.stopped = !this.taker.take(this.row, this.cells);
        this.afterRow();
        break;
      case 'rPh':
        this.inGuide = false;
    }
  }

  private merge(range: string): void {
    this.taker.takeMerge(range, rowOf(range), columnOf(range) ?? 0);
  }

  private cell(): RawCell {
    if (this.formula !== undefined) return new RefusedCell('CELL.FORMULA', `=${this.formula}`);
    if (this.value === '') return undefined;
    switch (this.type) {
      case 's':
        return textCell(this.context.texts[Number(this.value)]);
      case 'inlineStr':
      case 'str':
      case 'd':
        return textCell(this.value);
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return new RefusedCell('CELL.ERROR_VALUE', this.value);
      default:
        return this.number();
    }
  }

  /** A number in a style that shows days is the day, where it names one. */
  private number(): RawCell {
    const number = Number(this.value);
    if (Number.isNaN(number)) return this.value;
    const date =
      this.style !== undefined && this.context.dateStyles.has(this.style) ? dateOfSerial(number, this.context.since1904) : undefined;
    return date === undefined ? number : new DateCell(date);
  }
}
