import { StreamableFile } from '@nestjs/common';
import type { Attachment } from '@jiaobian/filing';

/** A scan as a download: never shown by the browser in our own origin, whatever is inside. */
export function scanFile({ content, fileName, mediaType, bytes }: Attachment & { content: Buffer }): StreamableFile {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return new StreamableFile(content, { type: mediaType, length: bytes, disposition });
}
