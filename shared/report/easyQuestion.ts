import type { MovementCounts } from '../analysis/movement.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { type CountWords, tellsMajority } from '../disclosure/countWords.ts';
import { type Card, cards, type Role, roles } from '../exercise/kit.ts';
import type { Translate } from '../text/translate.ts';
import { type FigureWords, strengthFor } from './anonymousFigure.ts';
import { cardWords } from './anonymousQuestion.ts';
import { bandsOf, sharedBand } from './groupSentences.ts';
import type { EasyLine } from './model.ts';
import * as pictures from './pictures/easy.ts';
import type { Direction } from './pictures/moved.ts';

/** A question of the anonymous report in short sentences: what over half did, and nothing else. */
export const easyAnonymous = (
  t: Translate,
  { board, answered: size }: QuestionStatistics,
  figures: readonly FigureWords[],
): EasyLine[] => {
  const held = board && cardWords(board.feelings.atAll, size);
  return [
    ...figures.flatMap(({ role, shading, moved }): EasyLine[] => {
      const shared = shading.find(({ said }) => tellsMajority(said, size));
      const shade = shared && shared.shade !== 'off' ? shared.shade : null;
      const who = t(`report.easy.who.${role}`);
      const away = moved
        .find(({ since }) => since === 'since the start')
        ?.parts.find(({ said }) => tellsMajority(said, size))?.direction;
      return [
        {
          picture: pictures.stood({ role, shading, strengthOf: strengthFor(size) }),
          text: shade
            ? t('report.easy.mostPut', { who, place: t(`report.easy.place.${shade}`) })
            : t('report.easy.nobodyAgreed', { who: t(`report.easy.about.${role}`) }),
        },
        ...(away === undefined || away === 'unknown' ? [] : [moveLine(t, role, away, t('report.easy.most'))]),
      ];
    }),
    ...cards.flatMap((card) =>
      held && tellsMajority(held[card] satisfies CountWords, size)
        ? [cardLine(t, card, t('report.easy.most'))]
        : [],
    ),
  ];
};

/** The same with numbers. `of` people answered. */
export const easyGroup = (t: Translate, { board, answered: of }: QuestionStatistics): EasyLine[] => {
  if (!board || of === 0) return [];
  const many = (count: number) => t('report.easy.count', { count, of });
  const isMost = (count: number) => count * 2 > of;
  return [
    ...roles.flatMap((role): EasyLine[] => {
      const { stood, sinceStart } = board.figures[role];
      const who = t(`report.easy.who.${role}`);
      const most = sharedBand(stood, of);
      const picture = pictures.stood({
        role,
        shading: bandsOf(stood).map(({ band, count }) => ({
          shade: band,
          said: { says: 'about', about: null, least: count, most: count },
        })),
        strengthOf: ({ said }) => (isMost(said.least) ? 'over half' : 'none'),
      });
      return [
        {
          picture,
          text: most
            ? t('report.easy.put', {
                many: many(most.count),
                who,
                place: t(`report.easy.place.${most.band}`),
              })
            : t('report.easy.nobodyAgreed', { who: t(`report.easy.about.${role}`) }),
        },
        ...(stood.outside > 0 && most?.band !== 'outside'
          ? [
              {
                picture: pictures.part(role, 'outside'),
                text: t('report.easy.put', {
                  many: many(stood.outside),
                  who,
                  place: t('report.easy.place.outside'),
                }),
              },
            ]
          : []),
        ...mostMoved(sinceStart, of).map((direction) =>
          moveLine(t, role, direction, many(sinceStart?.[direction] ?? 0)),
        ),
      ];
    }),
    ...cards
      .filter((card) => isMost(board.feelings.atAll[card]))
      .map((card) => cardLine(t, card, many(board.feelings.atAll[card]))),
  ];
};

const mostMoved = (moved: MovementCounts | null, of: number): Direction[] =>
  moved ? (['towards', 'away', 'stayed'] as const).filter((direction) => moved[direction] * 2 > of) : [];

const moveLine = (t: Translate, role: Role, direction: Direction, many: string): EasyLine => ({
  picture: pictures.moved(role, direction),
  text: t(`report.easy.move.${direction}`, { many, who: t(`report.easy.who.${role}`) }),
});

const cardLine = (t: Translate, card: Card, many: string): EasyLine => ({
  picture: pictures.heldCard(card),
  text: t('report.easy.card', {
    many,
    card: t(`report.easy.cards.${card}`),
    name: t(`figures.card.${card}`),
    means: t(`report.easy.means.${card}`),
  }),
});
