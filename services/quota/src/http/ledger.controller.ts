import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  assertOwnSchool,
  CommandPipeline,
  CountField,
  CurrentCaller,
  FromText,
  IdParameter,
  Permit,
  schoolScope,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { listAccounts, listEntries } from '../queries/accounts';
import { findMovements } from '../queries/find-movements';
import { showMovement } from '../queries/show-movement';
import { AccountEntriesView, AccountView, MovementFoundView, MovementView } from './answers/ledger-view';
import { TwoTimesQuery } from './requests/two-times-query';

export class AccountsQuery extends TwoTimesQuery {
  @TextField({ description: '单位:学校代码、pool、approval', optional: true, max: 40 }) unit?: string;
}

export class EntriesQuery extends TwoTimesQuery {
  @FromText()
  @CountField({ description: '此版本之前的分录', optional: true })
  before?: number;
}

export class MovementsQuery {
  @TextField({ description: '文号或其一部分', max: 60 }) document!: string;
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
  entries(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Query() query: EntriesQuery): Promise<AccountEntriesView> {
    return this.pipeline.read(caller, (transaction) => listEntries(transaction, { ...query, id, school: schoolScope(caller) }));
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
}
