import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client';
import { Problem } from '../../api/problem';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';

const download = words('下载模板', 'Download the template');
const fileName = words('教编-县工作簿模板.xlsx', 'jiaobian-template.xlsx');

/** The empty workbook with its drop-down lists and a sheet that explains them. */
export function TemplateButton() {
  const say = useSay();
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const load = async (): Promise<void> => {
    setLoading(true);
    setProblem(undefined);
    try {
      save(await dataOf(api.GET('/api/registry/template.xlsx', { parseAs: 'blob' })), say(fileName));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} loading={isLoading} onClick={() => void load()}>
        {say(download)}
      </Button>
      <ProblemNote problem={problem} />
    </>
  );
}

/** Hands a file to the browser; the token of the session does not go into any address. */
function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
