import { Select, Spin } from 'antd';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/use-command';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { FileDrop } from '../../../parts/FileDrop';
import { ProblemNote } from '../../../parts/ProblemNote';
import { madeOldBy, type Adjustment } from '../adjustment';

type Attachment = Adjustment['attachments'][number];

const hint = words('PDF、PNG 或 JPEG,不超过 10 MiB', 'PDF, PNG or JPEG, 10 MiB at most');
const label = words('本决定的扫描件', 'Scan of this decision');
const sending = words('正在上传……', 'uploading …');

interface ScanInput {
  /** Two files differ by these, so that each is sent under its own key. */
  name: string;
  bytes: number;
  changedAt: number;
  file: File;
}

/** The scan of the decision: uploaded when it is chosen, or one of those that the case has. */
export function ScanField(props: { adjustment: Adjustment; id?: string; value?: string; onChange?: (attachmentId?: string) => void }) {
  const { adjustment, id, value, onChange } = props;
  const say = useSay();
  const upload = useCommand<ScanInput, Attachment>(({ name, file }, header) => send(adjustment.id, name, file, header), {
    makesOld: madeOldBy(),
    onDone: (attachment) => onChange?.(attachment.id),
  });
  return (
    <>
      {adjustment.attachments.length > 0 && (
        <Select
          id={id}
          aria-label={say(label)}
          allowClear
          style={{ width: '100%', marginBottom: 8 }}
          value={value}
          options={adjustment.attachments.map((one) => ({ value: one.id, label: one.fileName }))}
          onChange={onChange}
        />
      )}
      <Spin spinning={upload.isPending} tip={say(sending)}>
        <FileDrop
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          hint={say(hint)}
          onFiles={([file]) => file && upload.mutate({ name: file.name, bytes: file.size, changedAt: file.lastModified, file })}
        />
      </Spin>
      <div style={{ marginTop: 8 }}>
        <ProblemNote problem={upload.error} />
      </div>
    </>
  );
}

function send(caseId: string, fileName: string, file: File, header: { 'Idempotency-Key': string }) {
  return api.POST('/api/pool/adjustments/{id}/attachments', {
    params: { path: { id: caseId }, query: { fileName }, header },
    // The file itself is the body; what is inside decides its format, not its name.
    body: '',
    bodySerializer: () => file,
    headers: { 'content-type': file.type || 'application/pdf' },
  });
}
