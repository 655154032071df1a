import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Archive } from './archive';

export type Attributes = SaxesTagPlain['attributes'];

/** What a part's reader does at each place of the XML; names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Asked after each chunk: true ends the reading early. */
  done?(): boolean;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Streams one XML part of the archive through the handler. @throws FileRefusal where it is no XML or swells. */
export async function parseXml(archive: Archive, path: string, handler: XmlHandler, mostBytes?: number): Promise<void> {
  const stream = await archive.read(path, mostBytes);
  const parser = new SaxesParser();
  let failure: Error | undefined;
  parser.on('error', (error) => (failure ??= error));
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes));
  if (handler.close) parser.on('closetag', (tag) => handler.close!(localName(tag.name)));
  if (handler.text) parser.on('text', (text) => handler.text!(text));
  if (handler.text) parser.on('cdata', (text) => handler.text!(text));
  const decoder = new TextDecoder();
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      if (failure) throw failure;
      if (handler.done?.()) return;
    }
    parser.close();
  } catch (error) {
    throw archive.refusalOf(error);
  }
  if (failure) throw archive.refusalOf(failure);
}
