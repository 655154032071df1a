/** How many times a second `clients` do `work`, each again and again for so many seconds; a failure ends it. */
export async function perSecond(clients: number, seconds: number, work: (client: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < end) {
        await work(client);
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - start);
}
