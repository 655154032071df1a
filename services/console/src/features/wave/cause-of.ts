import { instantText } from '../../language/days';
import { sayIn, words, type Words } from '../../language/words';

const consented = words('{document},{name} {at} 备案同意', '{document}, consented by {name} at {at}');

interface Cause {
  text: string;
  documentNumber?: string;
  decidedByName?: string;
  decidedAt?: string;
}

/** Why a service revised something: the decision in words, else as the service tells it. */
export function causeOf({ text, documentNumber, decidedByName, decidedAt }: Cause): Words {
  if (!documentNumber) return { zh: text, en: text };
  const values = { document: documentNumber, name: decidedByName ?? '', at: instantText(decidedAt) };
  return { zh: sayIn('zh', consented, values), en: sayIn('en', consented, values) };
}
