import { setTimeout as pause } from 'node:timers/promises';
import { serviceNames, topicOf } from '@jiaobian/contracts';
import { KafkaTransport } from '@jiaobian/messaging';

const attempts = 20;
const pauseMs = 250;

/**
 * Makes all topics before the first service starts. Seven services that find a new broker empty would make them at the
 * same moment, and a broker names a topic as missing for a moment after it was made.
 */
export async function makeTopics(brokers: string): Promise<void> {
  const quiet = (): void => undefined;
  const transport = new KafkaTransport({ brokers: brokers.split(','), clientId: 'jiaobian-launcher', onError: quiet, onFatal: quiet });
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await transport.ensureTopics(serviceNames.map(topicOf));
      } catch (error) {
        if (attempt === attempts) throw error;
        await pause(pauseMs);
      }
    }
  } finally {
    await transport.close();
  }
}
