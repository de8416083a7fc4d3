import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/**
 * One kept-alive connection that sends one form at a time. It does no more than it must: what a full HTTP client costs would be
 * taken for the cost of the collector, which has the other core.
 */
export interface Connection {
  /** Sends a form, and resolves with the status of the answer once all of it is there; with 0 when there is none. */
  post(body: string): Promise<number>;
  close(): void;
}

export async function openConnection(port: number): Promise<Connection> {
  const socket: Socket = connect(port, 'localhost').setNoDelay();
  await once(socket, 'connect');
  let received = '';
  let settle: (status: number) => void = () => {};
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk;
    const end = received.indexOf('\r\n\r\n') + 4;
    if (end < 4) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, end))?.[1];
    if (!length) throw new Error(`An answer without a length: ${received}`);
    if (received.length < end + Number(length)) return;
    const status = Number(received.slice(9, 12));
    received = '';
    settle(status);
  });
  // What follows it is `close`.
  socket.on('error', () => {});
  socket.on('close', () => settle(0));

  const head = `POST /votes HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: https://www.example.se\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: `;
  return {
    post: (body) =>
      new Promise((resolve) => {
        settle = resolve;
        if (socket.destroyed) resolve(0);
        else socket.write(`${head}${body.length}\r\n\r\n${body}`);
      }),
    close: () => socket.destroy(),
  };
}
