import { words, type Words } from '../language/words';

/** What a service refused, in words and with the code to quote. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly messages: Words,
    readonly details: Record<string, unknown> = {},
    /** Quoted to whoever looks for it in the logs. */
    readonly request?: string,
  ) {
    super(`${code}: ${messages.en}`);
  }

  /** Nothing is known of what became of the request: the same one may be sent again with the same key. */
  get isNetwork(): boolean {
    return this.status === 0;
  }
}

export const networkProblem = new Problem(
  0,
  'NETWORK.CUT',
  words(
    '网络中断,尚未收到答复。填写的内容都在;恢复后会用同一编号重发,不会重复办理。',
    'The network is cut. What you filled in is kept and is sent again with the same key: nothing happens twice.',
  ),
);

/** Reads problem+json; anything else is a fault of what stands between. */
export async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as { code: string; messages: Words; details?: Record<string, unknown>; instance?: string };
    if (typeof body.code !== 'string' || !body.messages) throw new Error('not a problem');
    return new Problem(response.status, body.code, body.messages, body.details, body.instance);
  } catch {
    return new Problem(
      response.status,
      `HTTP.${response.status}`,
      words(`服务器答复 ${response.status},请稍后再试。`, `The server answered ${response.status}; please try again later.`),
    );
  }
}
