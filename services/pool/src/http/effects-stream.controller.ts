import { Controller, Param, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandPipeline, CurrentCaller, IdParameter, liveAnswer, Permit, type CallerRequest, type LiveEvent } from '@jiaobian/service-kit';
import type { Observable } from 'rxjs';
import { effectSignals } from '../persistence/effects.repository';
import { listEffects } from '../queries/list-effects';
import type { EffectsAnswer } from './effects.answer';

/** 联动: what a consent changes, while it is changing it. */
@ApiTags('adjustments')
@Controller('adjustments')
export class EffectsStreamController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Sse(':id/effects/stream')
  @Permit('pool.adjustment.read')
  @ApiOkResponse({
    description: 'the effects as server-sent events, each the whole answer of …/effects',
    content: { 'text/event-stream': {} },
  })
  async stream(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<Observable<LiveEvent<EffectsAnswer>>> {
    const read = (): Promise<EffectsAnswer> => this.pipeline.read(caller, (transaction) => listEffects(transaction, id));
    // A case that is not there is refused before the stream begins.
    const { transferId } = (await read()) as EffectsAnswer & { transferId?: string };
    return liveAnswer(read, { changes: effectSignals, name: transferId ?? id });
  }
}
