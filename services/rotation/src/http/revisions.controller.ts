import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandPipeline, CurrentCaller, IdParameter, Permit, schoolScope, type CallerRequest } from '@jiaobian/service-kit';
import { listChanges, readRevision } from '../queries/list-revisions/list-revisions';
import { ChangesAnswer, ChangesQuery, RevisionAnswer } from './revision.answer';

/** What changed in the schedules, and because of what. */
@ApiTags('revisions')
@Controller()
export class RevisionsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('revisions/:id')
  @Permit('rotation.schedule.read')
  @Answers(RevisionAnswer)
  read(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<RevisionAnswer> {
    return this.pipeline.read(caller, (transaction) => readRevision(transaction, id, schoolScope(caller)));
  }

  @Get('changes')
  @Permit('rotation.schedule.read')
  @Answers(ChangesAnswer)
  changes(@CurrentCaller() caller: CallerRequest, @Query() { causeId }: ChangesQuery): Promise<ChangesAnswer> {
    return this.pipeline.read(caller, (transaction) => listChanges(transaction, causeId, schoolScope(caller)));
  }
}
