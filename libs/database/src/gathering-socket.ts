import { Socket } from 'node:net';

type Written = (error?: Error | null) => void;

/**
 * Gathers what is written in one turn of the event loop into one packet: statements that are sent together (ADR 0010) cost
 * one call of the system, and the database wakes up once for them. What is written leaves before anything else is waited for.
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  override write(chunk: Uint8Array | string, written?: Written): boolean;
  override write(chunk: Uint8Array | string, encoding?: BufferEncoding, written?: Written): boolean;
  override write(chunk: Uint8Array | string, ...more: never[]): boolean {
    if (!this.gathering) {
      this.gathering = true;
      this.cork();
      process.nextTick(() => {
        this.gathering = false;
        this.uncork();
      });
    }
    return super.write(chunk, ...more);
  }
}
