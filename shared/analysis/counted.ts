import { roles } from '../exercise/kit.ts';
import type { Session } from '../session/model.ts';

/** One person's part in a release, in a fixed spelling; only its keyed hash is ever kept (R13). */
export type Part = { readonly participant: string; readonly gave: string };

/**
 * What of each person is counted in a report of this session: finished answers with their places, cards,
 * figures set aside and whether they came from paper, in the order of the plan. Whoever finished no answer is
 * in no release. Quotes are not in it: they stand in a report by themselves and can't be subtracted from each
 * other.
 */
export const partsOf = (session: Session): readonly Part[] =>
  session.participants.flatMap(({ id, answers, here }) => {
    if (here === 'withdrawn') return [];
    const given = session.plan.questions.flatMap((question) => {
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      if (answer?.outcome !== 'done') return [];
      const stood = roles.map((role) => {
        const { figures } = answer.board;
        const standing = figures[role];
        return standing.at === 'table' ? [standing.place.x, standing.place.y] : standing.at;
      });
      const held = answer.board.held.map(({ card, with: beside }) => `${card} ${beside}`).sort();
      return [[question.id, stood, held, ...(answer.fromPaper ? ['from paper'] : [])]];
    });
    return given.length === 0 ? [] : [{ participant: id, gave: JSON.stringify(given) }];
  });
