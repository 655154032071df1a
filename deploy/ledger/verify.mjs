// `ledger verify <file> [--noted <hash>]`: checks an exported ledger offline, needing nothing but this folder and Node.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { Broken, ChainCheck } from './chain.mjs';

const longestLine = 64 * 1024 * 1024;

/** 0 where the export holds, 1 where it does not. */
export async function verify(file, { noted } = {}, say = console.log) {
  const check = new ChainCheck({ notedHash: noted });
  try {
    let lineNumber = 0;
    for await (const text of await linesOf(file)) {
      lineNumber += 1;
      check.line(text, lineNumber);
    }
    const { county, movements, accounts, hash, exportedAt, notedAt } = check.finish();
    say(`台账完好 / intact: county ${county}, ${movements} movements, ${accounts} accounts, exported ${exportedAt}`);
    say(`链尾 / end of the chain: ${hash}`);
    if (notedAt !== undefined) say(`抄存的哈希是第 ${notedAt} 条变动 / the hash noted down is that of movement ${notedAt}`);
    return 0;
  } catch (error) {
    say(`台账有误 / broken: ${error instanceof Broken ? error.message : `${error.message} (after movement ${check.number})`}`);
    return 1;
  }
}

/** Compressed or not, told by the first two bytes. */
async function linesOf(file) {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  const stored = createReadStream(file);
  if (buffer[0] !== 0x1f || buffer[1] !== 0x8b) return splitLines(stored);
  const plain = createGunzip();
  stored.on('error', (error) => plain.destroy(error));
  return splitLines(stored.pipe(plain));
}

/** A line is given on when it is whole; of the last one, what there is. */
async function* splitLines(input) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of input) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop();
    yield* parts;
    if (rest.length > longestLine) throw new Broken('a line is longer than any of an export');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
