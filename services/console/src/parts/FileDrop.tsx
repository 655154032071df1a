import { Upload } from 'antd';
import { useSay } from '../language/language';
import { words } from '../language/words';

const drop = words('把文件拖到这里,或点击选择', 'Drop files here, or click to choose');

/** Takes files by mouse, keyboard or drop; what becomes of them is the page's. */
export function FileDrop({
  accept,
  many,
  hint,
  onFiles,
}: {
  accept: string;
  many?: boolean;
  hint?: string;
  onFiles: (files: File[]) => void;
}) {
  const say = useSay();
  return (
    <Upload.Dragger
      accept={accept}
      multiple={many}
      showUploadList={false}
      beforeUpload={(file, files) => {
        // Called once a file; told once a choice.
        if (file === files[0]) onFiles(files);
        return Upload.LIST_IGNORE;
      }}
    >
      <p style={{ margin: 4 }}>{say(drop)}</p>
      {hint && <p style={{ margin: 4, color: 'var(--ant-color-text-secondary)' }}>{hint}</p>}
    </Upload.Dragger>
  );
}
