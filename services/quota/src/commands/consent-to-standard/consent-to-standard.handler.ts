import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions } from '@jiaobian/contracts';
import { violatedConstraint, type Transaction } from '@jiaobian/database';
import { assertVersion } from '@jiaobian/filing';
import { addDays, DomainError, principalsOf } from '@jiaobian/kernel';
import { rulesOfVersion } from '../../domain/standards/known-rule';
import { assertFits } from '../../domain/standards/version-fits';
import type { VersionText } from '../../domain/standards/version-text';
import { insertParameter } from '../../persistence/repositories/parameters';
import { insertRules, knownRules, seedStandardRules } from '../../persistence/repositories/rules';
import { findDraft } from '../../persistence/repositories/standard-drafts';
import { insertDue } from '../../persistence/repositories/standard-dues';
import { insertVersion, lockStandards } from '../../persistence/repositories/standard-versions';
import { standardCases } from '../../persistence/standard-cases';
import { viewStandardVersion, type StandardVersionView } from '../../queries/standard-versions';
import { applyDues } from '../../standards/apply-dues';
import { assertTested, testVersion } from '../../standards/test-version';
import { ConsentToStandard } from './consent-to-standard.command';

/** Examples are run once more: what they rest on beside the version may be other than at the submission. */
@CommandHandler(ConsentToStandard)
export class ConsentToStandardHandler implements ICommandHandler<ConsentToStandard, StandardVersionView> {
  async execute({ transaction, caller, id, decision }: ConsentToStandard): Promise<StandardVersionView> {
    const { version, ...facts } = decision;
    const record = await standardCases.lock(transaction, id);
    assertVersion(record, version);
    const consented = await standardCases.take(transaction, record, 'consent', caller, { decision: facts });

    await lockStandards(transaction);
    await seedStandardRules(transaction);
    const { text } = await findDraft(transaction, id);
    const results = await testVersion(transaction, text);
    assertTested(text, results);
    assertFits(rulesOfVersion(text), await knownRules(transaction));
    const decidedFor = principalsOf(caller, permissions['quota.standard-version.decide']).map(({ accountId }) => accountId);
    await insertVersion(transaction, { record: consented, text, results, decidedFor });
    await putInForce(transaction, id, text, caller.accountId);
    await applyDues(transaction);
    return viewStandardVersion(transaction, id);
  }
}

async function putInForce(transaction: Transaction, id: string, text: VersionText, decidedBy: string): Promise<void> {
  const { title, version, documentNumber, effectiveFrom, effectiveTo, source, jurisdiction } = text;
  await insertRules(transaction, rulesOfVersion(text), id).catch((error: unknown) => {
    const overlaps = violatedConstraint(error) === 'standard_terms_never_overlap';
    throw overlaps ? new DomainError('STANDARD.OVERLAPS', { ruleId: title, jurisdiction, effectiveFrom, version }) : error;
  });
  for (const { name, value } of text.parameters) {
    await insertParameter(transaction, { name, value, documentNumber, effectiveFrom, source, recordedBy: decidedBy, versionId: id });
  }
  const facts = { standard: `${title}(${version})`, documentNumber, effectiveFrom, ...(effectiveTo === undefined ? {} : { effectiveTo }) };
  await insertDue(transaction, { dueOn: effectiveFrom, causeId: id, sentence: 'standard-begins', facts });
  if (effectiveTo !== undefined)
    await insertDue(transaction, { dueOn: addDays(effectiveTo, 1), causeId: id, sentence: 'standard-ends', facts });
}
