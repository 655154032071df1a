import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { stages, subjects } from '@jiaobian/kernel';
import {
  Answers,
  ChoiceField,
  CommandAnswers,
  CommandPipeline,
  CurrentCaller,
  DayField,
  IdField,
  InstantField,
  Permit,
  schoolScope,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { RecordDeparture } from '../commands/record-departure/record-departure.command';
import { departureReasons, type DepartureReason } from '../domain/departure';
import { listDepartures, type Departure } from '../persistence/departures';

export class DepartureBody {
  @IdField({ description: '离岗登记编号,由客户端生成' }) departureId!: string;
  @IdField({ description: '人员编号' }) personId!: string;
  @ChoiceField(departureReasons, { description: '离岗原因:退休、调出、辞职、辞退、去世' }) reason!: DepartureReason;
  @DayField({ description: '在岗最后一日,不晚于今天' }) leftOn!: string;
  @TextField({ description: '文号', max: 100 }) documentNumber!: string;
}

export class DepartureAnswer extends DepartureBody {
  @TextField({ description: '姓名' }) name!: string;
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: string;
  @ChoiceField(subjects, { description: '任教学科' }) subject!: string;
  @TextField({ description: '编制类型;空:不占编', optional: true }) track!: string | null;
  @TextField({ description: '登记人' }) recordedBy!: string;
  @TextField({ description: '登记人姓名' }) recordedByName!: string;
  @InstantField({ description: '登记时间' }) recordedAt!: string;
}

/** 离岗登记: who left, by which document. */
@ApiTags('register')
@Controller('departures')
export class DeparturesController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('registry.staff.read')
  @Answers([DepartureAnswer])
  async list(@CurrentCaller() caller: CallerRequest): Promise<DepartureAnswer[]> {
    const departures = await this.pipeline.read(caller, (transaction) => listDepartures(transaction, schoolScope(caller)));
    return departures.map(shown);
  }

  @Post()
  @Permit('registry.departure.record')
  @CommandAnswers(DepartureAnswer)
  async record(@CurrentCaller() caller: CallerRequest, @Body() body: DepartureBody): Promise<DepartureAnswer> {
    return shown(await this.pipeline.run<Departure>(caller, body, (transaction) => new RecordDeparture(transaction, caller, body)));
  }
}

function shown({
  departureId,
  personId,
  reason,
  leftOn,
  documentNumber,
  name,
  schoolCode,
  stage,
  subject,
  track,
  ...recorded
}: Departure): DepartureAnswer {
  const { recordedBy, recordedByName, recordedAt } = recorded;
  const facts = { departureId, personId, reason, leftOn, documentNumber, name, schoolCode, stage, subject, track };
  return { ...facts, recordedBy, recordedByName, recordedAt: new Date(recordedAt).toISOString() };
}
