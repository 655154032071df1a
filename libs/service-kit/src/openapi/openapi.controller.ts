import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../auth/permit.decorator';
import { OpenApiSource } from './openapi-source';

/** `/api/<service>/openapi.json`. */
@ApiExcludeController()
@Controller()
export class OpenApiController {
  constructor(private readonly source: OpenApiSource) {}

  @Get('openapi.json')
  @Public('the description of the interface is no secret')
  document(): OpenAPIObject {
    return this.source.document();
  }
}
