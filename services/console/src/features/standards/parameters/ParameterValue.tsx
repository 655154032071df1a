import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import type { ParameterName, ParameterShape } from './parameter';
import { choiceNames, no, parameterWords, stageChoiceNames, yes } from './parameter-words';

/** A value in words with its unit; of a form that is not known, as it came. */
export function ParameterValue({ name, shape, value }: { name: ParameterName; shape: ParameterShape | undefined; value: unknown }) {
  const say = useSay();
  const { unit, none } = parameterWords[name] ?? {};
  const measured = (figure: string) => `${figure}${unit ? ` ${say(unit)}` : ''}`;
  if (value === null && none) return say(none);
  switch (shape?.kind) {
    case 'choice':
      return say(nameIn(choiceNames, String(value)));
    case 'flag':
      return say(value ? yes : no);
    case 'number':
      return measured(String(value));
    case 'fraction': {
      const { numerator, denominator } = value as { numerator: number; denominator: number };
      return measured(denominator === 1 ? String(numerator) : `${numerator}/${denominator}(${+(numerator / denominator).toFixed(4)})`);
    }
    case 'by-stage':
      return (
        <>
          {Object.entries(value as Record<string, string>).map(([stage, choice]) => (
            <div key={stage}>
              {say(nameIn(stageNames, stage))}:{say(nameIn(stageChoiceNames(name), choice))}
            </div>
          ))}
        </>
      );
    default:
      return <code>{JSON.stringify(value)}</code>;
  }
}
