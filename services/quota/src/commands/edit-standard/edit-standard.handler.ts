import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { checkVersion } from '../../domain/standards/check-version';
import { findDraft, updateDraft } from '../../persistence/repositories/standard-drafts';
import { standardCases } from '../../persistence/standard-cases';
import { viewStandardVersion, type StandardVersionView } from '../../queries/standard-versions';
import { testVersion } from '../../standards/test-version';
import { EditStandard } from './edit-standard.command';

@CommandHandler(EditStandard)
export class EditStandardHandler implements ICommandHandler<EditStandard, StandardVersionView> {
  async execute({ transaction, actor, id, seen, text }: EditStandard): Promise<StandardVersionView> {
    const record = await standardCases.lock(transaction, id);
    assertVersion(record, seen);
    checkVersion(text, transaction.county);
    const { text: before } = await findDraft(transaction, id);
    const results = await testVersion(transaction, text);
    await standardCases.take(transaction, record, 'correct', actor, { before, after: text });
    await updateDraft(transaction, { caseId: id, text, results });
    return viewStandardVersion(transaction, id);
  }
}
