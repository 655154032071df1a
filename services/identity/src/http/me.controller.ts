import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { MeAnswer, toMeAnswer } from './me-answer';

@ApiTags('sessions')
@Controller('me')
export class MeController {
  @Get()
  @Permit('identity.session.read')
  @Answers(MeAnswer)
  me(@CurrentCaller() caller: CallerRequest): MeAnswer {
    return toMeAnswer(caller);
  }
}
