import type { Archive } from './archive';
import { parseXml } from './parse-xml';

const path = 'xl/sharedStrings.xml';

/** The texts that cells name by number; runs of rich text are joined, phonetic guides left out. */
export async function sharedTexts(archive: Archive, mostBytes: number): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has(path)) return texts;
  let current = '';
  let inText = false;
  let inGuide = false;
  await parseXml(
    archive,
    path,
    {
      open(tag) {
        if (tag === 'si') current = '';
        else if (tag === 't') inText = !inGuide;
        else if (tag === 'rPh') inGuide = true;
      },
      text(text) {
        if (inText) current += text;
      },
      close(tag) {
        if (tag === 't') inText = false;
        else if (tag === 'rPh') inGuide = false;
        else if (tag === 'si') texts.push(current);
      },
    },
    mostBytes,
  );
  return texts;
}
