import type { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import type { CountyFile } from '../workbook/read-county';

/**
 * The uploaded files as they are kept until and after the confirm: sealed, since rosters carry identity numbers. One
 * line of names and lengths, then the contents.
 */
export function sealFiles(vault: IdentityNumberVault, county: string, files: CountyFile[]): Buffer {
  const header = JSON.stringify(files.map(({ name, content }) => ({ name, bytes: content.length })));
  return vault.encrypt(county, Buffer.concat([Buffer.from(`${header}\n`), ...files.map(({ content }) => content)]));
}

export function openFiles(vault: IdentityNumberVault, county: string, sealed: Buffer): CountyFile[] {
  const opened = vault.decrypt(county, sealed);
  const headerEnd = opened.indexOf('\n');
  let offset = headerEnd + 1;
  return (JSON.parse(opened.subarray(0, headerEnd).toString('utf8')) as { name: string; bytes: number }[]).map(({ name, bytes }) => {
    offset += bytes;
    return { name, content: opened.subarray(offset - bytes, offset) };
  });
}
