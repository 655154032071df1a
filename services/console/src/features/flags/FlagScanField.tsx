import { Spin, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { FileDrop } from '../../parts/FileDrop';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Flag } from './flags';

const hint = words('PDF、PNG 或 JPEG,不超过 10 MiB', 'PDF, PNG or JPEG, 10 MiB at most');
const sending = words('正在上传……', 'uploading …');

interface ScanInput {
  /** Two files differ by these, so that each is sent under its own key. */
  name: string;
  bytes: number;
  changedAt: number;
  file: File;
}

/** The scan of the rectification: uploaded when it is chosen. */
export function FlagScanField({ flag, onChange }: { flag: Flag; onChange?: (attachmentId?: string) => void }) {
  const say = useSay();
  const [kept, setKept] = useState<string>();
  const upload = useCommand<ScanInput, Flag['attachments'][number]>(({ name, file }, header) => send(flag.id, name, file, header), {
    makesOld: [],
    onDone: ({ id, fileName }) => {
      setKept(fileName);
      onChange?.(id);
    },
  });
  return (
    <>
      {kept && <Typography.Text>{kept}</Typography.Text>}
      <Spin spinning={upload.isPending} tip={say(sending)}>
        <FileDrop
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          hint={say(hint)}
          onFiles={([file]) => file && upload.mutate({ name: file.name, bytes: file.size, changedAt: file.lastModified, file })}
        />
      </Spin>
      <ProblemNote problem={upload.error} />
    </>
  );
}

function send(id: string, fileName: string, file: File, header: { 'Idempotency-Key': string }) {
  return api.POST('/api/pool/flags/{id}/attachments', {
    params: { path: { id }, query: { fileName }, header },
    // The file itself is the body; what is inside decides its format, not its name.
    body: '',
    bodySerializer: () => file,
    headers: { 'content-type': file.type || 'application/pdf' },
  });
}
