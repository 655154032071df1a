import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';
import { ChoiceField, CountField, FlagField, IdField, ListField, TextField } from '@jiaobian/service-kit';

export class BlockAnswer {
  @IdField({ description: '行编号 line' }) lineId!: string;
  @TextField({ description: '原因代码 e.g. NOT_ENOUGH_VACANT, SCHOOL_FULL' }) code!: string;
  @TextField({ description: '单位 unit' }) unit!: string;
  @ChoiceField([...stages, 'any'], { description: '学段;周转池不分学段 stage; any for the pool' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别 track' }) track!: Track;
  @CountField({ description: '要求 asked' }) asked!: number;
  @CountField({ description: '可用 available' }) available!: number;
  @IdField({ description: '依据的台账分录 ledger entries', listOf: 1000 }) entryIds!: string[];
}

export class CheckAnswer {
  @FlagField({ description: '闸口是否通过 whether the gate lets it pass' }) passes!: boolean;
  @ListField(() => BlockAnswer, { description: '不通过的原因 why not', max: 50_000 }) blocks!: BlockAnswer[];
}
