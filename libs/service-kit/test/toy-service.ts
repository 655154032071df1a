import { Body, Controller, Get, Injectable, Module, Param, Post } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { postsRegistered } from '@jiaobian/contracts';
import { countyTable, serviceRoles, type Transaction } from '@jiaobian/database';
import { DomainError, newId } from '@jiaobian/kernel';
import {
  Answers,
  ChoiceField,
  CommandAnswers,
  CommandPipeline,
  CountField,
  CurrentCaller,
  DayField,
  defineService,
  IdField,
  IdParameter,
  ListField,
  Permit,
  Public,
  serviceTables,
  TextField,
  type CallerRequest,
  type Consumer,
  type ReceivedEvent,
} from '../src';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = serviceRoles('pool');

/** The smallest service that uses all of the kit: it keeps notes. */
class CreateNotes1700000000000 implements MigrationInterface {
  name = 'CreateNotes1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = 'id uuid not null, text text not null, primary key (county_code, id)';
    for (const sql of [...serviceTables(roles), ...countyTable(roles, 'notes', { columns, grants: 'select, insert' })])
      await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('not taken back');
  }
}

class NoteLine {
  @CountField({ description: 'a number', max: 10 }) count!: number;
}

class NoteRequest {
  @TextField({ description: 'what to note', max: 20 }) text!: string;
  @ChoiceField(['a', 'b'], { description: 'a choice', optional: true }) choice?: string;
  @DayField({ description: 'a day', optional: true }) day?: string;
  @ListField(() => NoteLine, { description: 'lines', max: 2, optional: true }) lines?: NoteLine[];
}

class NoteAnswer {
  @IdField({ description: 'id' }) id!: string;
  @TextField({ description: 'text' }) text!: string;
}

class WriteNote {
  constructor(
    readonly transaction: Transaction,
    readonly text: string,
  ) {}
}

@CommandHandler(WriteNote)
class WriteNoteHandler implements ICommandHandler<WriteNote, NoteAnswer> {
  async execute({ transaction, text }: WriteNote): Promise<NoteAnswer> {
    const id = newId();
    await transaction.change('insert into notes (id, text) values ($1, $2)', [id, text]);
    if (text === 'refused') throw new DomainError('CASE.STATE', { state: 'returned' });
    if (text === 'broken') throw new Error('a secret of the inside');
    return { id, text };
  }
}

@Controller('notes')
class NotesController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('pool.adjustment.propose')
  @CommandAnswers(NoteAnswer)
  write(@CurrentCaller() caller: CallerRequest, @Body() body: NoteRequest): Promise<NoteAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new WriteNote(transaction, body.text));
  }

  @Get(':id')
  @Permit('pool.adjustment.read')
  @Answers(NoteAnswer)
  async read(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter): Promise<NoteAnswer> {
    const [note] = await this.pipeline.read(caller, (transaction) =>
      transaction.query<NoteAnswer>('select id, text from notes where id = $1', [id]),
    );
    if (!note) throw new DomainError('REQUEST.NOT_FOUND', { path: id });
    return note;
  }
}

/** Notes the import of each event; one name means that the service cannot. */
@Injectable()
export class NoteWhenPostsRegistered implements Consumer<typeof postsRegistered> {
  static mended = false;
  readonly name = 'note-when-posts-registered';
  readonly event = postsRegistered;

  async handle({ data }: ReceivedEvent<typeof postsRegistered>, transaction: Transaction): Promise<void> {
    if (data.registeredBy === 'poison' && !NoteWhenPostsRegistered.mended) throw new DomainError('REQUEST.INVALID', {});
    await transaction.change('insert into notes (id, text) values ($1, $2)', [newId(), data.importId]);
  }
}

@Module({ controllers: [NotesController], providers: [WriteNoteHandler, NoteWhenPostsRegistered] })
class ToyModule {}

export const toyService = defineService({
  name: 'pool',
  module: ToyModule,
  migrations: [CreateNotes1700000000000],
  entities: [],
  consumers: [NoteWhenPostsRegistered],
});

@Controller('open')
class UnguardedController {
  @Get()
  read(): string {
    return 'anyone';
  }
}

@Controller('said')
class PublicController {
  @Get()
  @Public('the test says so')
  read(): string {
    return 'anyone';
  }
}

@Module({ controllers: [PublicController, UnguardedController] })
class UnguardedModule {}

export const unguardedService = defineService({
  name: 'pool',
  module: UnguardedModule,
  migrations: [CreateNotes1700000000000],
  entities: [],
  consumers: [],
});
