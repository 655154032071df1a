import { connect, createServer } from 'node:net';

/** The port preferred if nobody has it, otherwise any free one. */
export async function freePort(preferred = 0) {
  return (await probe(preferred)) ?? (await probe(0));
}

function probe(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const chosen = server.address().port;
      server.close(() => resolve(chosen));
    });
  });
}

/** Whether something on this machine answers on the port. */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
