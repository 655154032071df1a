import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { VersionText } from '../../domain/standards/version-text';

/** The bureau changes what a version says, before it is submitted or after it came back. */
export class EditStandard {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly id: string,
    readonly seen: number,
    readonly text: VersionText,
  ) {}
}
