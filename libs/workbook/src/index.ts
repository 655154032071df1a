export { streamedWorkbook, type WorkbookWriter } from './streamed-workbook';
