import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  assertOwnSchool,
  CommandPipeline,
  CountField,
  CurrentCaller,
  DayField,
  FromText,
  IdParameter,
  InstantField,
  Permit,
  schoolScope,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import type { SchoolCode } from '@jiaobian/kernel';
import { listAccounts, listEntries } from '../queries/accounts';
import { findMovements } from '../queries/find-movements';
import { showMovement } from '../queries/show-movement';
import { showStatement } from '../queries/show-statement';
import { verifyLedger } from '../queries/verify-ledger';
import { AccountEntriesView, AccountView, MovementFoundView, MovementView, VerificationView } from './answers/ledger-view';
import { StatementView } from './answers/statement-view';

export class AccountsQuery {
  @TextField({ description: '单位:学校代码、pool、approval', optional: true, max: 40 }) unit?: string;
  @DayField({ description: '截至此日生效', optional: true }) asOf?: string;
  @InstantField({ description: '截至此时已记账', optional: true }) knownAt?: string;
}

export class EntriesQuery {
  @FromText()
  @CountField({ description: '此版本之前的分录', optional: true })
  before?: number;
}

export class MovementsQuery {
  @TextField({ description: '文号或其一部分', max: 60 }) document!: string;
}

export class SchoolCodeParameter {
  @TextField({ description: '学校代码', max: 40 }) schoolCode!: SchoolCode;
}

@ApiTags('ledger')
@Controller()
export class LedgerController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('accounts')
  @Permit('quota.ledger.read')
  @Answers([AccountView])
  async accounts(@CurrentCaller() caller: CallerRequest, @Query() query: AccountsQuery): Promise<AccountView[]> {
    if (query.unit !== undefined) assertOwnSchool(caller, query.unit);
    return this.pipeline.read(caller, (transaction) => listAccounts(transaction, { ...query, unit: query.unit ?? schoolScope(caller) }));
  }

  @Get('accounts/:id/entries')
  @Permit('quota.ledger.read')
  @Answers(AccountEntriesView)
  entries(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Query() { before }: EntriesQuery,
  ): Promise<AccountEntriesView> {
    return this.pipeline.read(caller, (transaction) => listEntries(transaction, { id, before, school: schoolScope(caller) }));
  }

  @Get('movements')
  @Permit('quota.ledger.read')
  @Answers([MovementFoundView])
  movements(@CurrentCaller() caller: CallerRequest, @Query() { document }: MovementsQuery): Promise<MovementFoundView[]> {
    return this.pipeline.read(caller, (transaction) => findMovements(transaction, document, schoolScope(caller)));
  }

  @Get('movements/:id')
  @Permit('quota.ledger.read')
  @Answers(MovementView)
  movement(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<MovementView> {
    return this.pipeline.read(caller, (transaction) => showMovement(transaction, id, schoolScope(caller)));
  }

  @Get('statements/:schoolCode')
  @Permit('quota.ledger.read')
  @Answers(StatementView)
  async statement(@CurrentCaller() caller: CallerRequest, @Param() { schoolCode }: SchoolCodeParameter): Promise<StatementView> {
    assertOwnSchool(caller, schoolCode);
    return this.pipeline.read(caller, (transaction) => showStatement(transaction, schoolCode));
  }

  @Get('ledger/verify')
  @Permit('quota.ledger.verify')
  @Answers(VerificationView)
  verify(@CurrentCaller() caller: CallerRequest): Promise<VerificationView> {
    return this.pipeline.read(caller, (transaction) => verifyLedger(transaction));
  }
}
