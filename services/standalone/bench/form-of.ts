/** Files as a browser uploads them. */
export function formOf(files: readonly { name: string; content: Uint8Array }[]): FormData {
  const form = new FormData();
  for (const { name, content } of files) form.append('file', new Blob([new Uint8Array(content)]), name);
  return form;
}
