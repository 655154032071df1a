import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { newId } from '@jiaobian/kernel';
import { scanMediaTypes, sha256Of } from '@jiaobian/filing';
import {
  CommandAnswers,
  CommandPipeline,
  CurrentCaller,
  IdParameter,
  Permit,
  schoolScope,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { AttachFlagScan } from '../commands/attach-flag-scan/attach-flag-scan.command';
import { flagScans } from '../persistence/flags/flag-scans';
import { loadFlag } from '../persistence/flags/flags.repository';
import { AttachmentAnswer } from './adjustment-view.answer';
import { AttachmentQuery } from './adjustment.requests';
import { scanFile } from './scan-file';

const binary = { type: 'string', format: 'binary' } as const;

/** Scans of rectifications; sent and answered as the file itself. */
@ApiTags('flags')
@Controller()
export class FlagAttachmentsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post('flags/:id/attachments')
  @Permit('pool.flag.answer')
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
      (transaction) => new AttachFlagScan(transaction, caller, id, newId(), fileName, content),
    );
  }

  @Get('flag-attachments/:id')
  @Permit('pool.flag.read')
  @ApiProduces(...scanMediaTypes)
  @ApiOkResponse({ schema: binary })
  async read(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<StreamableFile> {
    return scanFile(
      await this.pipeline.read(caller, async (transaction) => {
        const scan = await flagScans.read(transaction, id);
        // A school reads the scans of its own flags alone.
        await loadFlag(transaction, scan.caseId, schoolScope(caller));
        return scan;
      }),
    );
  }
}
