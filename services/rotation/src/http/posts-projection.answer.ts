import { ChoiceField, CountField, ListField, TextField } from '@jiaobian/service-kit';
import type { PostsProjection, ProjectedPosts } from '@jiaobian/contracts';
import { stages, tracks, type Stage, type Track } from '@jiaobian/kernel';

class ProjectedPostsAnswer implements ProjectedPosts {
  @TextField({ description: '学校代码' }) schoolCode!: string;
  @ChoiceField(stages, { description: '学段' }) stage!: Stage;
  @ChoiceField(tracks, { description: '编制类别' }) track!: Track;
  @CountField({ description: '核定编制数' }) authorised!: number;
  @CountField({ description: '实有人数(含超编)' }) occupied!: number;
  @CountField({ description: '预留' }) reserved!: number;
  @CountField({ description: '空编' }) vacant!: number;
  @CountField({ description: '应核编制', optional: true }) entitled?: number;
  @CountField({ description: '所知的台账版本' }) version!: number;
}

export class PostsProjectionAnswer implements PostsProjection {
  @ListField(() => ProjectedPostsAnswer, { description: '本服务所知的各校编制', max: 30_000 }) posts!: ProjectedPostsAnswer[];
}
