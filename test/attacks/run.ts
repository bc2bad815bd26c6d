import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Attack, attackNames, attacks } from './all.ts';
import { isNoBetterThanChance, lineOf, type Score, together } from './score.ts';

/**
 * `npm run attacks`: 2,000 rooms for each attack, on every core; `npm run attacks -- 200` for fewer, and
 * `npm run attacks -- 2000 arithmetic` for the attacks that are named.
 */
type Job = { readonly attack: Attack; readonly seeds: readonly number[] };
const roomsInAJob = 25;

const jobsOf = (each: number, chosen: readonly Attack[]): Job[] =>
  chosen.flatMap((attack) =>
    Array.from({ length: Math.ceil(each / roomsInAJob) }, (_, job) => ({
      attack,
      seeds: Array.from(
        { length: Math.min(roomsInAJob, each - job * roomsInAJob) },
        (_, i) => job * roomsInAJob + i + 1,
      ),
    })),
  );

const playAll = async (each: number, chosen: readonly Attack[]): Promise<number> => {
  const began = Date.now();
  const jobs = jobsOf(each, chosen);
  const open = new Map(
    attackNames.map((name) => [name, jobs.filter(({ attack }) => attack === name).length]),
  );
  const made = new Map<Attack, Score[]>(chosen.map((name) => [name, []]));
  const all: Score[] = [];

  const finish = ({ attack }: Job, scores: readonly Score[]) => {
    made.get(attack)?.push(...scores);
    open.set(attack, (open.get(attack) ?? 0) - 1);
    if (open.get(attack) !== 0) return;
    const done = together(made.get(attack) ?? []);
    all.push(...done);
    for (const score of done) console.log(lineOf(score));
  };

  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL(import.meta.url));
      for (let job = jobs.shift(); job; job = jobs.shift()) finish(job, await answerOf(worker, job));
      await worker.terminate();
    }),
  );
  const broken = all.filter((score) => !isNoBetterThanChance(score));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${all.length - broken.length} held, ${broken.length} broken, ${seconds} s`);
  return broken.length === 0 ? 0 : 1;
};

const answerOf = (worker: Worker, job: Job): Promise<readonly Score[]> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (scores: readonly Score[]) => {
      worker.off('error', reject);
      resolve(scores);
    });
    worker.postMessage(job);
  });

if (isMainThread) {
  const [each = '2000', ...named] = process.argv.slice(2);
  const chosen = attackNames.filter((name) => named.length === 0 || named.includes(name));
  process.exitCode = await playAll(Number(each), chosen);
} else
  parentPort?.on('message', async ({ attack, seeds }: Job) => {
    parentPort?.postMessage(await attacks[attack](seeds));
  });
