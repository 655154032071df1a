import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { newId } from '@jiaobian/kernel';
import { scanMediaTypes, sha256Of } from '@jiaobian/filing';
import { CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { AttachScan } from '../commands/attach-scan/attach-scan.command';
import { adjustmentScans } from '../persistence/adjustment-cases';
import { AttachmentAnswer } from './adjustment-view.answer';
import { AttachmentQuery } from './adjustment.requests';
import { scanFile } from './scan-file';

const binary = { type: 'string', format: 'binary' } as const;

/** Scans of decisions taken on paper; sent and answered as the file itself. */
@ApiTags('attachments')
@Controller()
export class AttachmentsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post('adjustments/:id/attachments')
  @Permit('pool.adjustment.decide')
  @ApiConsumes(...scanMediaTypes)
  @ApiBody({ schema: binary })
  @CommandAnswers(AttachmentAnswer)
  attach(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Query() { fileName }: AttachmentQuery,
    @Body() content: Buffer,
  ): Promise<AttachmentAnswer> {
    return this.pipeline.run(
      caller,
      { id, fileName, sha256: sha256Of(content) },
      (transaction) => new AttachScan(transaction, caller, id, newId(), fileName, content),
    );
  }

  @Get('attachments/:id')
  @Permit('pool.adjustment.read')
  @ApiProduces(...scanMediaTypes)
  @ApiOkResponse({ schema: binary })
  async read(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<StreamableFile> {
    return scanFile(await this.pipeline.read(caller, (transaction) => adjustmentScans.read(transaction, id)));
  }
}
