import type { Archive } from './archive';
import { parseXml } from './parse-xml';

const path = 'xl/styles.xml';

/** The built-in number formats that show a day (ECMA-376 part 1, 18.8.30), those of East Asian editions included. */
function isBuiltInDate(format: number): boolean {
  return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
}

/** Whether a custom format shows a year or a day, outside quoted text, escapes and [brackets]. */
function showsDay(code: string): boolean {
  return /[yd年日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** The numbers of the cell styles that show a number as a day. */
export async function dateStyles(archive: Archive): Promise<Set<string>> {
  const styles = new Set<string>();
  if (!archive.has(path)) return styles;
  const customDates = new Set<number>();
  let inCellFormats = false;
  let style = 0;
  await parseXml(archive, path, {
    open(tag, attributes) {
      if (tag === 'numFmt' && showsDay(attributes['formatCode'] ?? '')) customDates.add(Number(attributes['numFmtId']));
      if (tag === 'cellXfs') inCellFormats = true;
      if (tag !== 'xf' || !inCellFormats) return;
      const format = Number(attributes['numFmtId']);
      if (isBuiltInDate(format) || customDates.has(format)) styles.add(String(style));
      style++;
    },
    close(tag) {
      if (tag === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
