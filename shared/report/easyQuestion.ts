import type { StoodCounts } from '../analysis/figure.ts';
import type { MovementCounts } from '../analysis/movement.ts';
import type { QuestionStatistics } from '../analysis/statistics.ts';
import { type CountWords, tellsMajority } from '../disclosure/countWords.ts';
import type { Shade, Shading } from '../disclosure/shading.ts';
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
      const who = t(`report.easy.who.${role}`);
      const away = moved
        .find(({ since }) => since === 'since the start')
        ?.parts.find(({ said }) => tellsMajority(said, size))?.direction;
      return [
        {
          picture: pictures.stood({ role, shading, strengthOf: strengthFor(size) }),
          text: placeText(t, who, shading, size),
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

/** R5 may have held a place back: then nothing is said of it, not even that people disagreed. */
const placeText = (t: Translate, who: string, shading: readonly Shading[], size: number): string => {
  if (shading.length === 0) return t('report.easy.notShown', { who });
  const shared = shading.find(({ said }) => tellsMajority(said, size))?.shade;
  if (shared === undefined) return t('report.easy.nobodyAgreed', { who });
  const many = t('report.easy.most');
  return shared === 'off'
    ? t('report.easy.leftOff', { many, who })
    : t('report.easy.put', { many, who, place: t(`report.easy.place.${shared}`) });
};

/** The same with numbers. `of` people answered. */
export const easyGroup = (
  t: Translate,
  { board, answered: of }: QuestionStatistics,
  oneBoard: boolean,
): EasyLine[] => {
  if (!board || of === 0) return [];
  // One board is one answer: the group's.
  const many = (number: number) =>
    oneBoard ? t('report.easy.group') : t('report.easy.count', { number, of });
  const isMost = (count: number) => count * 2 > of;
  return [
    ...roles.flatMap((role): EasyLine[] => {
      const { stood, sinceStart } = board.figures[role];
      const who = t(`report.easy.who.${role}`);
      const most = sharedBand(stood, of);
      const off = stood.tray + stood.aside;
      const picture = pictures.stood({
        role,
        shading: bandsIn(stood, most?.band).map(({ band, count }) => ({
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
            : isMost(off)
              ? t('report.easy.leftOff', { many: many(off), who })
              : t('report.easy.nobodyAgreed', { who }),
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

/** Bands as the sentence names them: the outer ones as one where only together they are over half's. */
const bandsIn = (stood: StoodCounts, most: Shade | undefined) =>
  most === 'outer or outside'
    ? [
        ...bandsOf(stood).filter(({ band }) => band === 'inner' || band === 'between'),
        { band: most, count: stood[5] + stood[6] + stood.outside },
      ]
    : bandsOf(stood);

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
