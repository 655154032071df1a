import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertVersion } from '@jiaobian/filing';
import { rulesOfVersion } from '../../domain/standards/known-rule';
import { assertFits } from '../../domain/standards/version-fits';
import { knownRules } from '../../persistence/repositories/rules';
import { findDraft, updateDraft } from '../../persistence/repositories/standard-drafts';
import { standardCases } from '../../persistence/standard-cases';
import { viewStandardVersion, type StandardVersionView } from '../../queries/standard-versions';
import { assertTested, testVersion } from '../../standards/test-version';
import { SubmitStandard } from './submit-standard.command';

@CommandHandler(SubmitStandard)
export class SubmitStandardHandler implements ICommandHandler<SubmitStandard, StandardVersionView> {
  async execute({ transaction, actor, id, seen }: SubmitStandard): Promise<StandardVersionView> {
    const record = await standardCases.lock(transaction, id);
    assertVersion(record, seen);
    const { text } = await findDraft(transaction, id);
    const results = await testVersion(transaction, text);
    assertTested(text, results);
    assertFits(rulesOfVersion(text), await knownRules(transaction));
    await updateDraft(transaction, { caseId: id, text, results });
    const submitted = await standardCases.take(transaction, record, 'submit', actor, {
      after: { title: text.title, version: text.version },
    });
    await standardCases.history.keepRevision(transaction, submitted, actor, text);
    return viewStandardVersion(transaction, id);
  }
}
