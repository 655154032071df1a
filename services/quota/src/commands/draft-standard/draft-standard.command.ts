import type { Transaction } from '@jiaobian/database';
import type { Actor } from '@jiaobian/filing';
import type { VersionText } from '../../domain/standards/version-text';

/** The bureau begins a version of the standards. */
export class DraftStandard {
  constructor(
    readonly transaction: Transaction,
    readonly actor: Actor,
    readonly text: VersionText,
  ) {}
}
