import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UploadWorkbook } from '../commands/upload-workbook/upload-workbook.command';
import { ImportConfirmation } from '../imports/import-confirmation';
import { ImportView } from '../queries/import-view';
import { MarkedFile } from '../queries/marked-file';
import { ImportAnswer, ImportChanges, ImportConfirmed, ImportProblems, ImportStarted } from './import-answers';
import { hashOfFiles, uploadedFiles } from './uploaded-files';
import { workbookAnswer, workbookType } from './workbook-answer';

const fileSchema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } };

/** 数据导入: upload, preview, confirm. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly confirmation: ImportConfirmation,
    private readonly view: ImportView,
    private readonly markedFile: MarkedFile,
  ) {}

  @Post()
  @Permit('registry.import.submit')
  @ApiConsumes('multipart/form-data', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @ApiBody({ schema: fileSchema })
  @CommandAnswers(ImportStarted)
  async upload(@CurrentCaller() caller: CallerRequest, @Req() request: FastifyRequest): Promise<ImportStarted> {
    const files = await uploadedFiles(request);
    const fileHash = hashOfFiles(files);
    return this.pipeline.run(caller, { fileHash }, (transaction) => new UploadWorkbook(transaction, caller, files, fileHash));
  }

  @Get()
  @Permit('registry.import.read')
  @Answers([ImportAnswer])
  list(@CurrentCaller() caller: CallerRequest): Promise<ImportAnswer[]> {
    return this.view.list(caller);
  }

  @Get(':id')
  @Permit('registry.import.read')
  @Answers(ImportAnswer)
  one(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<ImportAnswer> {
    return this.view.one(caller, id);
  }

  @Get(':id/problems')
  @Permit('registry.import.read')
  @Answers(ImportProblems)
  problems(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<ImportProblems> {
    return this.view.problems(caller, id);
  }

  /** Whoever may import, nobody else: the file holds identity numbers as the office wrote them. */
  @Get(':id/problems.xlsx')
  @Permit('registry.import.submit')
  @ApiOperation({
    summary: '标注文件:所上传的表,有问题的单元格着色并加批注,另附问题清单;改正后可直接上传。上传的是 CSV 时也答复 .xlsx 工作簿',
  })
  @ApiOkResponse(workbookAnswer)
  async marked(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.markedFile.of(caller, id);
    await reply.type(workbookType).header('content-disposition', 'attachment; filename="jiaobian-marked.xlsx"').send(content);
  }

  @Get(':id/changes')
  @Permit('registry.import.read')
  @Answers(ImportChanges)
  changes(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<ImportChanges> {
    return this.view.changes(caller, id);
  }

  @Post(':id/confirm')
  @Permit('registry.import.submit')
  @CommandAnswers(ImportConfirmed)
  confirm(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<ImportConfirmed> {
    return this.confirmation.confirm(caller, id);
  }
}
