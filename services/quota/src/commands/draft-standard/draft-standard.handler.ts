import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { newId } from '@jiaobian/kernel';
import { checkVersion } from '../../domain/standards/check-version';
import { insertDraft } from '../../persistence/repositories/standard-drafts';
import { standardCases } from '../../persistence/standard-cases';
import { viewStandardVersion, type StandardVersionView } from '../../queries/standard-versions';
import { testVersion } from '../../standards/test-version';
import { DraftStandard } from './draft-standard.command';

/** Examples are run at once; a draft may still be one that they refute. */
@CommandHandler(DraftStandard)
export class DraftStandardHandler implements ICommandHandler<DraftStandard, StandardVersionView> {
  async execute({ transaction, actor, text }: DraftStandard): Promise<StandardVersionView> {
    checkVersion(text, transaction.county);
    const results = await testVersion(transaction, text);
    const caseId = newId();
    await standardCases.open(transaction, { id: caseId, year: Number(text.effectiveFrom.slice(0, 4)), proposer: actor, after: text });
    await insertDraft(transaction, { caseId, text, results });
    return viewStandardVersion(transaction, caseId);
  }
}
