/** The services that follow the ledger. */
const answering: readonly string[] = ['hiring', 'rotation', 'special-post'];

interface LastWord {
  service: string;
  revisions: number;
  answeredAt: string;
}

/**
 * When the wave of a transfer was over: every service has given its last word, and every revision it counted has arrived.
 * Undefined until then.
 */
export function waveEnd(answers: readonly LastWord[], effects: readonly { service: string }[]): string | undefined {
  const arrived = (service: string): number => effects.filter((effect) => effect.service === service).length;
  const isOver = (service: string): boolean => answers.some((answer) => answer.service === service && arrived(service) >= answer.revisions);
  if (!answering.every(isOver)) return undefined;
  return answers
    .map(({ answeredAt }) => answeredAt)
    .sort()
    .at(-1);
}
