import { Button, Flex } from 'antd';
import { api, dataOf } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { ProblemNote } from '../../parts/ProblemNote';
import type { Adjustment } from './adjustment';

type Attachment = Adjustment['attachments'][number];

const none = words('没有附件。编办在同意时可附扫描件。', 'There is no attachment. The staffing office may attach a scan when it consents.');
const about = words('{kilobytes} KB,{at} 上传', '{kilobytes} KB, uploaded {at}');

/** Scans of the decision, to download. */
export function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  const say = useSay();
  const download = useCommand<Attachment, void>(async (attachment) => ({ data: await save(attachment) }), { makesOld: [] });
  if (attachments.length === 0) return <EmptyNote why={none} />;
  return (
    <>
      {attachments.map((one) => (
        <Flex key={one.id} gap={8} align="center" wrap>
          <Button
            type="link"
            style={{ padding: 0, whiteSpace: 'normal', height: 'auto', textAlign: 'start' }}
            onClick={() => download.mutate(one)}
          >
            {one.fileName}
          </Button>
          <span style={{ color: 'var(--ant-color-text-secondary)' }}>
            {say(about, { kilobytes: Math.ceil(one.bytes / 1024), at: instantText(one.uploadedAt) })}
          </span>
        </Flex>
      ))}
      <ProblemNote problem={download.error} />
    </>
  );
}

async function save({ id, fileName }: Attachment): Promise<void> {
  const content = await dataOf(api.GET('/api/pool/attachments/{id}', { params: { path: { id } }, parseAs: 'blob' }));
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
