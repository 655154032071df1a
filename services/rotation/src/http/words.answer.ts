import { TextField } from '@jiaobian/service-kit';

export class WordsAnswer {
  @TextField({ description: '中文', max: 2000 }) zh!: string;
  @TextField({ description: 'English', max: 2000 }) en!: string;
}
