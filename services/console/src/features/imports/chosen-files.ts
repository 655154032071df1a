import { words, type Words } from '../../language/words';

const limit = words('文件共 {size} MB,超过 64 MB 的上限。', 'The files have {size} MB, more than the 64 MB that can be taken.');
const limitBytes = 64 * 1024 * 1024;
/** The workbook's tables: one CSV for each of them. */
const mostFiles = 5;

const wrong = {
  old: words(
    '“{name}”是旧版 Excel 文件。请在 Excel 或 WPS 中另存为 .xlsx 后再上传。',
    '“{name}” is an Excel file of the old kind. Save it as .xlsx in Excel or WPS and upload that.',
  ),
  kind: words(
    '“{name}”既不是 .xlsx 也不是 .csv。请上传县工作簿,或每张表一个 CSV 文件。',
    '“{name}” is neither .xlsx nor .csv. Upload the county workbook, or one CSV file for each table.',
  ),
  mixed: words(
    '请只上传一个 .xlsx 工作簿,或者只上传 CSV 文件,两者不要混在一起。',
    'Upload one .xlsx workbook, or CSV files only; not both together.',
  ),
  many: words(
    '最多 5 个 CSV 文件,每张表一个:学校、学年初统计、教职工、编制总量、学校编制。',
    'At most 5 CSV files, one for each table: 学校, 学年初统计, 教职工, 编制总量, 学校编制.',
  ),
  empty: words('“{name}”是空文件。', '“{name}” is empty.'),
};

/** Why files cannot be sent, in words; undefined where they can. What is in them is judged by the service. */
export function refusalOf(files: readonly File[]): { why: Words; values: Record<string, string> } | undefined {
  const endingWith = (...endings: string[]) => files.filter(({ name }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  const workbooks = endingWith('.xlsx').length;
  const old = endingWith('.xls')[0];
  if (old) return { why: wrong.old, values: { name: old.name } };
  const known = new Set(endingWith('.xlsx', '.csv', '.txt'));
  const other = files.find((file) => !known.has(file));
  if (other) return { why: wrong.kind, values: { name: other.name } };
  if (workbooks > 0 && files.length > 1) return { why: wrong.mixed, values: {} };
  if (files.length > mostFiles) return { why: wrong.many, values: {} };
  const empty = files.find(({ size }) => size === 0);
  if (empty) return { why: wrong.empty, values: { name: empty.name } };
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return size > limitBytes ? { why: limit, values: { size: (size / 1024 / 1024).toFixed(1) } } : undefined;
}
