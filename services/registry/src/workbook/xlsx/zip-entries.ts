import { promisify } from 'node:util';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';

const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** Opens a ZIP archive in memory; the sizes of its entries are checked again while they are decompressed. */
export function openArchive(content: Buffer): Promise<ZipFile> {
  return openZip(content, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
}

/** The first `most` entries of the archive's directory. */
export function entriesOf(zip: ZipFile, most: number): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length < most) zip.readEntry();
      else resolve(entries);
    });
    zip.readEntry();
  });
}
