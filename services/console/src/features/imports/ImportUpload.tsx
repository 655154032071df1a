import { Alert, Button, Flex } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { FileDrop } from '../../parts/FileDrop';
import { JobProgress } from '../../parts/JobProgress';
import { ProblemNote } from '../../parts/ProblemNote';
import { refusalOf } from './chosen-files';
import { uploadOf, useUpload } from './use-upload';

const hint = words(
  '一个县工作簿(.xlsx),或每张表一个 CSV。先预览,确认后才生效。',
  'One county workbook (.xlsx), or one CSV for each table. You see a preview first; nothing is in force until you confirm.',
);
const sending = words('正在上传 {names}。', 'Uploading {names}.');
const again = words('再传一次 {names}', 'Send {names} again');

/** Takes the county's file and goes on to its page, where it is read. */
export function ImportUpload() {
  const say = useSay();
  const navigate = useNavigate();
  const [files, setFiles] = useState<File[]>([]);
  const upload = useUpload(({ id }) => void navigate(`/imports/${id}`));
  const refusal = refusalOf(files);
  const names = files.map(({ name }) => name).join('、');
  const take = (chosen: File[]): void => {
    setFiles(chosen);
    upload.reset();
    if (!refusalOf(chosen)) upload.mutate(uploadOf(chosen));
  };
  return (
    <Flex vertical gap={8}>
      <FileDrop accept=".xlsx,.csv,.txt" many hint={say(hint)} onFiles={take} />
      {upload.isPending && <JobProgress text={say(sending, { names })} />}
      {refusal && <Alert type="error" showIcon role="alert" message={say(refusal.why, refusal.values)} />}
      <ProblemNote problem={upload.error} />
      {upload.error && files.length > 0 && (
        <div>
          <Button onClick={() => upload.mutate(uploadOf(files))}>{say(again, { names })}</Button>
        </div>
      )}
    </Flex>
  );
}
