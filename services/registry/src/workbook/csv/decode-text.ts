import { decode } from 'iconv-lite';
import { FileRefusal } from '../file-refusal';

/** Bytes that are looked at to tell text from something else. */
const sample = 8192;

function isUtf16(content: Buffer): boolean {
  const mark = content.length > 1 ? content.readUInt16BE(0) : 0;
  return mark === 0xfffe || mark === 0xfeff;
}

/**
 * The text of a CSV file in UTF-8 (with or without byte order mark) or GB18030, told apart by the bytes: text in GB18030
 * is practically never valid UTF-8.
 *
 * @throws FileRefusal `FILE.ENCODING` for text in another encoding, `FILE.NOT_A_WORKBOOK` for what is no text.
 */
export function decodeText(content: Buffer): string {
  if (isUtf16(content)) throw new FileRefusal('FILE.ENCODING');
  if (content.subarray(0, sample).includes(0)) throw new FileRefusal('FILE.NOT_A_WORKBOOK');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const text = decode(content, 'gb18030');
    if (text.includes('\ufffd')) throw new FileRefusal('FILE.ENCODING');
    return text;
  }
}
