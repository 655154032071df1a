import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';
import { FileRefusal } from '../file-refusal';
import { inMegabytes, type ReadingLimits } from '../reading-limits';
import { entriesOf, openArchive } from './zip-entries';

/** A workbook has a few dozen parts. */
const mostParts = 2000;

/**
 * The parts of a workbook's ZIP archive. The sizes that the archive states are judged before anything is decompressed;
 * they cannot lie, because a part that decompresses to another size fails while it is read.
 */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
    private readonly limits: ReadingLimits,
  ) {}

  /** @throws FileRefusal where the bytes are no archive, or would decompress to too much. */
  static async open(content: Buffer, limits: ReadingLimits): Promise<Archive> {
    let zip: ZipFile;
    let entries: Entry[];
    try {
      zip = await openArchive(content);
      entries = await entriesOf(zip, mostParts);
    } catch (error) {
      throw new FileRefusal('FILE.NOT_A_WORKBOOK', {}, { cause: error });
    }
    const decompressed = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const swells = decompressed > limits.ratioFromBytes && decompressed > limits.ratio * content.length;
    if (zip.entryCount > mostParts || swells || decompressed > limits.decompressedBytes) throw tooLarge(limits.decompressedBytes);
    return new Archive(zip, new Map(entries.map((entry) => [entry.fileName, entry])), limits);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** The decompressed part as a stream. @throws FileRefusal where the archive does not have it or it is above `mostBytes`. */
  async read(path: string, mostBytes = this.limits.decompressedBytes): Promise<Readable> {
    const entry = this.parts.get(path);
    if (!entry) throw new FileRefusal('FILE.NOT_A_WORKBOOK');
    if (entry.uncompressedSize > mostBytes) throw tooLarge(mostBytes);
    try {
      return await promisify<Entry, Readable>(this.zip.openReadStream.bind(this.zip))(entry);
    } catch (error) {
      throw new FileRefusal('FILE.NOT_A_WORKBOOK', {}, { cause: error });
    }
  }

  /** What a failure while reading a part means: a part larger than the archive stated was made to deceive. */
  refusalOf(error: unknown): FileRefusal {
    if (error instanceof FileRefusal) return error;
    const deceives = error instanceof Error && error.message.startsWith('too many bytes in the stream');
    return deceives ? tooLarge(this.limits.decompressedBytes) : new FileRefusal('FILE.NOT_A_WORKBOOK', {}, { cause: error });
  }
}

function tooLarge(bytes: number): FileRefusal {
  return new FileRefusal('FILE.DECOMPRESSES_TOO_LARGE', { megabytes: inMegabytes(bytes) });
}
