import { ChoiceField, CountField, DayField, FlagField, IdField, ListField, ObjectField, TextField } from '@jiaobian/service-kit';
import { tracks, type Stage, type Track } from '@jiaobian/kernel';
import { occupationKinds } from '../../persistence/tables/named-posts/named-post-tables';
import { ledgerStages } from './ledger-view';

const optional = true;
type OccupationKind = (typeof occupationKinds)[number];

export class PostHolderView {
  @IdField({ description: '人员' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @ChoiceField(occupationKinds, { description: '在岗,或离岗而保留编制(借调、支教)' }) kind!: OccupationKind;
  @DayField({ description: '占用此编制之日' }) since!: string;
}

export class NamedPostView {
  @CountField({ description: '编制号:全县唯一,不随划转而变' }) number!: number;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @DayField({ description: '到本单位之日' }) since!: string;
  @DayField({ description: '已定的离开本单位之日', optional }) until?: string;
  @IdField({ description: '使其到本单位的编制变动,可查 /movements/:id' }) movementId!: string;
  @ObjectField(() => PostHolderView, { description: '占用者;空缺则无', optional }) holder?: PostHolderView;
  @CountField({ description: '此前占用者人数' }) formerHolders!: number;
}

/** Somebody told on a track of the unit who holds no post of it. */
export class UnseatedPersonView {
  @IdField({ description: '人员' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @DayField({ description: '到校之日' }) since!: string;
}

export class NamedPostsView {
  @TextField({ description: '单位:学校代码或 pool 周转池' }) unit!: string;
  @DayField({ description: '截至此日' }) asOf!: string;
  @ListField(() => NamedPostView, { description: '编制,按编制号', max: 1000 }) posts!: NamedPostView[];
  @FlagField({ description: '还有更多:以最后一个编制号作 after 再查' }) more!: boolean;
  @ListField(() => UnseatedPersonView, { description: '在册而没有编制的人员(超编,或登记在途):现状', max: 10_000 })
  unseated!: UnseatedPersonView[];
}

export class PostPlacementView {
  @TextField({ description: '单位' }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @DayField({ description: '自' }) from!: string;
  @DayField({ description: '至(不含);现在仍在则无', optional }) until?: string;
  @IdField({ description: '编制变动,可查 /movements/:id' }) movementId!: string;
  @CountField({ description: '台账序号' }) movementNumber!: number;
  @TextField({ description: '变动类别' }) kind!: string;
  @TextField({ description: '文号', optional }) documentNumber?: string;
  @TextField({ description: '事由', max: 2000 }) reason!: string;
}

export class PostOccupationView {
  @IdField({ description: '人员' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @ChoiceField(occupationKinds, { description: '在岗,或离岗而保留编制' }) kind!: OccupationKind;
  @CountField({ description: '编制号' }) number!: number;
  @TextField({ description: '学校' }) unit!: string;
  @ChoiceField(ledgerStages, { description: '学段' }) stage!: Stage | 'any';
  @DayField({ description: '自' }) from!: string;
  @DayField({ description: '至(不含);现在仍在则无', optional }) until?: string;
}

/** The life of a post: where it was, by which movements, and who held it. */
export class PostLifeView {
  @CountField({ description: '编制号' }) number!: number;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @DayField({ description: '核定之日' }) madeOn!: string;
  @IdField({ description: '核定它的编制变动' }) madeBy!: string;
  @DayField({ description: '核减之日', optional }) retiredOn?: string;
  @ListField(() => PostPlacementView, { description: '所在,由早到晚', max: 1000 }) placements!: PostPlacementView[];
  @ListField(() => PostOccupationView, { description: '占用者,由早到晚', max: 1000 }) holders!: PostOccupationView[];
}

export class PersonPostsView {
  @IdField({ description: '人员' }) personId!: string;
  @TextField({ description: '姓名' }) name!: string;
  @TextField({ description: '在册学校;已离开则无', optional }) schoolCode?: string;
  @ListField(() => PostOccupationView, { description: '占用过的编制,由早到晚', max: 1000 }) posts!: PostOccupationView[];
}
