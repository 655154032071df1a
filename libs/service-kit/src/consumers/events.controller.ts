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

/** How far the events of a service are behind, over all counties: numbers and nothing else. */
export class EventLagAnswer {
  @CountField({ description: '已提交、尚未发出的事件 committed and not sent yet' }) unsent!: number;
  @CountField({ description: '其中最早的已等待,秒 age of the oldest of them, s' }) oldestUnsentSeconds!: number;
  @CountField({ description: '通道拒收而搁置的事件 refused by the transport and parked' }) refused!: number;
  @CountField({ description: '已到达、尚未处理的事件 arrived and not handled yet' }) unhandled!: number;
}

/** How far behind the events are; parked events of the caller's county, and their replay. */
@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly messaging: MessagingRunner) {}

  @Get('lag')
  @Permit('events.read')
  @Answers(EventLagAnswer)
  lag(): Promise<EventLagAnswer> {
    return this.messaging.lag();
  }

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
