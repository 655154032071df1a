import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Product } from './product';

const folderVariable = 'PREPARED_COUNTY_FOLDER';

/**
 * An installation with its demo county at rest, made once for a run of tests: each of them begins with a copy, which is ready in two seconds
 * instead of twenty. That the county is made from nothing at a first start is what `demo-county.system-spec.ts` tests.
 */
export async function prepareCounty(): Promise<void> {
  const product = await Product.on('standalone');
  await product.start();
  // Ready means that the county is made and no event waits.
  await product.process!.end('SIGTERM');
  process.env[folderVariable] = product.dataDir;
}

export function removePreparedCounty(): void {
  rmSync(preparedFolder(), { recursive: true, force: true });
}

/** A product that finds the prepared county in its data folder; where the run has prepared none, it makes the county at its start. */
export async function productWithCounty(): Promise<Product> {
  const product = await Product.on('standalone');
  if (!process.env[folderVariable]) return product;
  // Owners and modes as they are: the database runs as a user of its own.
  execFileSync('cp', ['-a', '--reflink=auto', `${preparedFolder()}/.`, product.dataDir]);
  return product;
}

function preparedFolder(): string {
  const folder = process.env[folderVariable];
  if (!folder) throw new Error('no prepared county');
  return folder;
}
