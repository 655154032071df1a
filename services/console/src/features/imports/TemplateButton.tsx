import { api, dataOf } from '../../api/client';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { DownloadButton } from '../../parts/DownloadButton';

const download = words('下载模板', 'Download the template');
const fileName = words('教编-县工作簿模板.xlsx', 'jiaobian-template.xlsx');

/** The empty workbook with its drop-down lists and a sheet that explains them. */
export function TemplateButton() {
  const say = useSay();
  return (
    <DownloadButton
      label={download}
      fileName={say(fileName)}
      load={() => dataOf(api.GET('/api/registry/template.xlsx', { parseAs: 'blob' }))}
    />
  );
}
