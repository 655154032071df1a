import { api } from '../../api/client';
import type { components } from '../../api/generated/registry';
import { useCommand } from '../../api/use-command';

/** `named` tells one choice of files from another, since the files themselves cannot be told apart as text. */
interface Upload {
  files: readonly File[];
  named: string;
}

export function uploadOf(files: readonly File[]): Upload {
  return { files, named: files.map(({ name, size, lastModified }) => `${name}/${size}/${lastModified}`).join('\n') };
}

/** Sends the files as a form, with the session and the key that make a resend harmless. */
export function useUpload(onDone: (started: components['schemas']['ImportStarted']) => void) {
  return useCommand<Upload, components['schemas']['ImportStarted']>(
    ({ files }, header) => api.POST('/api/registry/imports', { params: { header }, body: {}, bodySerializer: () => formOf(files) }),
    { makesOld: [['registry', 'imports']], onDone },
  );
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return form;
}
