import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { askWhatIf } from '../queries/ask-what-if';
import { WhatIfView } from './answers/what-if-view';
import { WhatIfBody } from './requests/what-if-body';

/** A POST for the length of its question: it writes nothing, its transaction is read only, and it needs no key. */
@ApiTags('standards')
@Controller('what-ifs')
export class WhatIfsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @HttpCode(200)
  @Permit('quota.what-if.read')
  @Answers(WhatIfView)
  ask(@CurrentCaller() caller: CallerRequest, @Body() body: WhatIfBody): Promise<WhatIfView> {
    return this.pipeline.read(caller, (transaction) => askWhatIf(transaction, body));
  }
}
