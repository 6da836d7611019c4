import { connect, type Socket } from 'node:net';

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * Client of Firefox's own remote protocol, which, unlike WebDriver BiDi, may open extension pages and run script in the
 * browser's window. A message is `length:json`; a command `[0, id, name, parameters]`; its reply `[1, id, error, result]`.
 */
export type Marionette = {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
};

/** Cuts the stream into messages. Lengths count bytes, so this works on bytes. */
function messageReader(onMessage: (message: unknown) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      onMessage(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
  };
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void; command: string }>();
  const socket: Socket = connect(port, '127.0.0.1');
  const failAll = (why: string) => {
    for (const { reject, command } of waiting.values()) reject(new Error(`${command}: ${why}`));
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    const read = messageReader((message) => {
      // The first message is the browser's greeting, an object; every other one is a reply.
      if (!Array.isArray(message)) return resolve();
      const [, id, error, result] = message as Reply;
      const caller = waiting.get(id);
      waiting.delete(id);
      if (error) caller?.reject(new Error(`${caller.command}: ${error.error}: ${error.message}`));
      else caller?.resolve(result as never);
    });
    socket.on('data', read);
  });
  socket.removeAllListeners('error');
  socket.on('error', (error) => failAll(error.message));
  socket.on('close', () => failAll('the browser is gone'));

  let lastId = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error(`${command}: the browser is gone`));
        const id = ++lastId;
        waiting.set(id, { resolve, reject, command });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}
