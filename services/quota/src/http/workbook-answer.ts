import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For the API reference: a workbook to be saved. */
export function AnswersWorkbook(): MethodDecorator {
  return applyDecorators(ApiOkResponse({ content: { [workbookType]: { schema: { type: 'string', format: 'binary' } } } }));
}

/** `name`: letters, digits and hyphens, without an ending. */
export function workbookFile(content: Buffer, name: string): StreamableFile {
  return new StreamableFile(content, { type: workbookType, length: content.length, disposition: `attachment; filename="${name}.xlsx"` });
}
