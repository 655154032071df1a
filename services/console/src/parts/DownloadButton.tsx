import { DownloadOutlined } from '@ant-design/icons';
import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { Problem } from '../api/problem';
import { useSay } from '../language/language';
import type { Words } from '../language/words';
import { ProblemNote } from './ProblemNote';

interface Props {
  label: Words;
  /** Under which the browser saves the file. */
  fileName: string;
  load: () => Promise<Blob>;
  type?: ButtonProps['type'];
  onSaved?: () => void;
}

/** Fetches a file and hands it to the browser; says in words where it cannot be had. */
export function DownloadButton({ label, fileName, load, type, onSaved }: Props) {
  const say = useSay();
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async (): Promise<void> => {
    setLoading(true);
    setProblem(undefined);
    try {
      hand(await load(), fileName);
      onSaved?.();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <>
      <Button type={type} icon={<DownloadOutlined aria-hidden />} loading={isLoading} onClick={() => void save()}>
        {say(label)}
      </Button>
      <ProblemNote problem={problem} />
    </>
  );
}

/** Hands a file to the browser; the token of the session does not go into any address. */
function hand(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
