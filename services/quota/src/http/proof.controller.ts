import { pipeline } from 'node:stream';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Answers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { exportLedger } from '../queries/export-ledger';
import { listChecks } from '../queries/list-checks';
import { verifyLedger } from '../queries/verify-ledger';
import { Projections } from '../reconciliation/projections';
import { LedgerCheckView, VerificationView } from './answers/proof-view';

const exportType = 'application/gzip';

/** That no post was lost, none made: checked here, and by whoever has the export. */
@ApiTags('proof')
@Controller('ledger')
export class ProofController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly projections: Projections,
  ) {}

  /** The chain and every balance; then what the other services believe of it. */
  @Get('verify')
  @Permit('quota.ledger.verify')
  @Answers(VerificationView)
  async verify(@CurrentCaller() caller: CallerRequest): Promise<VerificationView> {
    const told = await this.projections.ask(caller);
    return verifyLedger((query) => this.pipeline.read(caller, query), told);
  }

  /** What the job found, the newest first. */
  @Get('checks')
  @Permit('quota.ledger.verify')
  @Answers([LedgerCheckView])
  checks(@CurrentCaller() caller: CallerRequest): Promise<LedgerCheckView[]> {
    return this.pipeline.read(caller, listChecks);
  }

  @Get('export')
  @Permit('quota.ledger.verify')
  @ApiOkResponse({
    description: 'every movement as it was hashed, as lines of JSON, compressed; `npm run ledger -- verify <file>` checks it',
    content: { [exportType]: { schema: { type: 'string', format: 'binary' } } },
  })
  export(@CurrentCaller() caller: CallerRequest): StreamableFile {
    const lines = exportLedger((query) => this.pipeline.read(caller, query), caller.county);
    // A reader who goes away ends the reading; a failure ends the file without its end line, which its check tells.
    const compressed = pipeline(Readable.from(lines), createGzip(), () => undefined);
    return new StreamableFile(compressed, { type: exportType, disposition: `attachment; filename="ledger-${caller.county}.ndjson.gz"` });
  }
}
