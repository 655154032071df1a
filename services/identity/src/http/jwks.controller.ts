import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@jiaobian/service-kit';
import type { JWK } from 'jose';
import { SigningKeys } from '../tokens/signing-keys';

/** The public keys by which anybody checks an access token (RFC 7517). */
@ApiTags('sessions')
@Controller('jwks.json')
export class JwksController {
  constructor(private readonly keys: SigningKeys) {}

  @Get()
  @Public('public keys are public')
  @Header('cache-control', 'public, max-age=60')
  @ApiOkResponse({
    description: 'RFC 7517 key set',
    schema: { type: 'object', required: ['keys'], properties: { keys: { type: 'array', items: { type: 'object' } } } },
  })
  published(): { keys: JWK[] } {
    return { keys: this.keys.published() };
  }
}
