import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/loopback/main.js', import.meta.url));
const patience = 10_000;

export type Server = {
  /** The one-time address with its nonce, as it is printed for the person at the terminal. */
  readonly address: string;
  readonly origin: string;
  /** Ends it as a power cut would. */
  readonly kill9: () => Promise<void>;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
};

const ended = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** Starts the built loopback host as a process of its own and waits until it says where it listens. */
export const startServer = (data: string): Promise<Server> =>
  startListener([program, '--no-open', '--data', data]);

/** The same for any program of Node's that prints its address. */
export const startListener = (args: readonly string[]): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`the server ${why}; it said:\n${said}`));
    };
    const timer = setTimeout(() => fail('printed no address in time'), patience);
    const listen = (more: string) => {
      said += more;
      const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said)?.[0];
      if (!address || !said.includes('\n', said.indexOf(address))) return;
      clearTimeout(timer);
      resolve({
        address,
        origin: new URL(address).origin,
        kill9: () => ended(child, 'SIGKILL'),
        stop: () => ended(child, 'SIGINT'),
      });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', (error) => fail(`could not be started (${error.message})`));
    child.on('exit', (code, signal) => fail(`ended at once (${code ?? signal})`));
  });
