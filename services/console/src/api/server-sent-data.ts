/** The data of server-sent events, one by one (WHATWG HTML, 9.2.6; ours are JSON on one line). */
export async function* serverSentData<Data>(body: ReadableStream<Uint8Array>): AsyncGenerator<Data> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (text + value).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data) yield JSON.parse(data) as Data;
    }
  }
}
