import { ChoiceField, ObjectField, TextField } from '@jiaobian/service-kit';
import { WordsAnswer } from './words.answer';

export class RuleAnswer {
  @TextField({ description: '规则代码 code of the rule' }) code!: string;
  @TextField({ description: '规则出处 where the rule stands', max: 500 }) clause!: string;
  @ChoiceField(['H', 'M', 'D'], { description: '依据的可靠程度:H 官方文件、M 报刊或门户、D 系统自定', optional: true }) confidence?: string;
  @ObjectField(() => WordsAnswer, { description: '对本例的说明 what it says of this case' }) text!: WordsAnswer;
}
