import { Body, Controller, Delete, Header, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Answers, CurrentCaller, Permit, Public, type CallerRequest } from '@jiaobian/service-kit';
import { LogOut } from '../commands/end-session/log-out';
import { LogIn } from '../commands/log-in/log-in';
import { Refresh } from '../commands/refresh-session/refresh';
import { SessionAnswer, toSessionAnswer } from './session-answer';
import { LogInRequest, RefreshRequest } from './session-requests';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly logIn: LogIn,
    private readonly refreshSession: Refresh,
    private readonly logOut: LogOut,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Public('who logs in has no token yet')
  @Answers(SessionAnswer)
  async open(@Body() body: LogInRequest): Promise<SessionAnswer> {
    return toSessionAnswer(await this.logIn.withPassword(body.account, body.password));
  }

  @Post('refresh')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Public('the refresh token is the proof')
  @Answers(SessionAnswer)
  async refresh(@Body() body: RefreshRequest): Promise<SessionAnswer> {
    return toSessionAnswer(await this.refreshSession.withToken(body.refreshToken));
  }

  @Delete('current')
  @HttpCode(204)
  @Permit('identity.session.read')
  @ApiNoContentResponse({ description: 'nothing refreshes this session any more' })
  async close(@CurrentCaller() caller: CallerRequest): Promise<void> {
    await this.logOut.ofCaller(caller);
  }
}
