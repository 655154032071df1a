import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CallerRequest } from '../auth/caller';
import { CurrentCaller } from '../auth/caller.decorator';
import { Permit } from '../auth/permit.decorator';
import { IdField, InstantField, TextField, CountField } from '../fields/fields';
import { IdParameter } from '../fields/id-parameter';
import { Answers, CommandAnswers } from '../openapi/answers.decorator';
import { MessagingRunner } from './messaging-runner';

export class DeadLetterAnswer {
  @IdField({ description: '死信编号' }) id!: string;
  @TextField({ description: '处理者 consumer' }) consumer!: string;
  @TextField({ description: '事件类型 event type' }) type!: string;
  @TextField({ description: '原因 reason', max: 2000 }) reason!: string;
  @CountField({ description: '已尝试次数' }) attempts!: number;
  @InstantField({ description: '停放时间' }) parkedAt!: string;
}

export class DeadLetterReplayed {
  @IdField({ description: '已重放的死信' }) id!: string;
}

/** Parked events of the caller's county, and their replay. */
@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly messaging: MessagingRunner) {}

  @Get('dead-letters')
  @Permit('events.read')
  @Answers([DeadLetterAnswer])
  async list(@CurrentCaller() caller: CallerRequest): Promise<DeadLetterAnswer[]> {
    return (await this.messaging.inbox?.listDeadLetters(caller.county)) ?? [];
  }

  @Post('dead-letters/:id/replay')
  @Permit('events.replay')
  @CommandAnswers(DeadLetterReplayed)
  async replay(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<DeadLetterReplayed> {
    await this.messaging.inbox?.replay(caller.county, id);
    return { id };
  }
}
