import { Flex, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, dataOf } from '../../api/client';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { DownloadButton } from '../../parts/DownloadButton';
import type { Import } from './imports';
import { TemplateButton } from './TemplateButton';

const download = words('下载标注文件', 'Download the marked file');
const fileName = words('标注-{file}.xlsx', 'marked-{file}.xlsx');
const what = words(
  '您上传的文件,有问题的单元格已标红(提醒为黄色),批注写明应填什么。',
  'Your file with its faulty cells in red (warnings in yellow); a note in each says what is expected.',
);
const next = words(
  '已下载。下一步:改正红色单元格,保存,再到“数据导入”上传这个文件;颜色、批注和问题清单不必删除。',
  'Downloaded. Next: mend the red cells, save, and upload this file under “Data import”; the colours, notes and the list may stay.',
);
const upload = words('去上传', 'Go and upload it');
const template = words(
  '这个文件没能完整读取,不能逐格标注。下载模板,把数据填入后上传。',
  'This file could not be read to its end, so that its cells cannot be marked. Download the template, fill it in, and upload that.',
);

/** The way on from a file with problems: mend it where they are and upload it again. For whoever may import. */
export function MarkedFile({ one, isMarkable }: { one: Import; isMarkable: boolean }) {
  const say = useSay();
  const may = useMay();
  const [isSaved, setSaved] = useState(false);
  if (!may('registry.import.submit')) return null;
  return (
    <Flex align="center" gap={12} wrap style={{ marginBottom: 12 }}>
      {isMarkable ? (
        <DownloadButton
          label={download}
          type={one.state === 'refused' ? 'primary' : 'default'}
          fileName={say(fileName, { file: one.fileName.replace(/\.(xlsx?|csv|txt)(?=、|$)/gi, '').slice(0, 80) })}
          load={() => dataOf(api.GET('/api/registry/imports/{id}/problems.xlsx', { params: { path: { id: one.id } }, parseAs: 'blob' }))}
          onSaved={() => setSaved(true)}
        />
      ) : (
        <TemplateButton />
      )}
      <Typography.Text role="status" style={{ flex: '1 1 280px' }}>
        {say(isMarkable ? (isSaved ? next : what) : template)} {isSaved && <Link to="/imports">{say(upload)}</Link>}
      </Typography.Text>
    </Flex>
  );
}
