import { posix } from 'node:path';
import type { Archive } from './archive';
import { parseXml } from './parse-xml';

export interface SheetPart {
  name: string;
  path: string;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  /** Serial days count from 1 January 1904 (old workbooks of the Macintosh). */
  since1904: boolean;
}

const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';

/** The sheets of the workbook in their order, and where their parts lie. */
export async function workbookParts(archive: Archive): Promise<WorkbookParts> {
  const named: { name: string; relation: string }[] = [];
  let since1904 = false;
  await parseXml(archive, workbookPath, {
    open(tag, attributes) {
      if (tag === 'sheet') named.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? '' });
      if (tag === 'workbookPr') since1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
    },
  });
  const paths = new Map<string, string>();
  await parseXml(archive, relationsPath, {
    open(tag, attributes) {
      // A target is relative to xl/, or absolute with a leading slash.
      if (tag === 'Relationship') paths.set(attributes['Id'] ?? '', posix.resolve('/xl', attributes['Target'] ?? '').slice(1));
    },
  });
  const sheets = named.flatMap(({ name, relation }) => {
    const path = paths.get(relation);
    return path !== undefined && archive.has(path) ? [{ name, path }] : [];
  });
  return { sheets, since1904 };
}
