export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An answer that is a workbook to be saved. */
export const workbookAnswer = { content: { [workbookType]: { schema: { type: 'string', format: 'binary' } } } };
