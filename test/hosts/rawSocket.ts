import { connect } from 'node:net';

/** Sends these bytes and answers with everything that comes back until the other side closes, or `wait` ms. */
export const sendRaw = (port: number, bytes: string, wait = 2_000): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(said);
    };
    const timer = setTimeout(done, wait);
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    socket.on('end', done);
    socket.on('error', (error) => (said === '' ? reject(error) : done()));
  });

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
