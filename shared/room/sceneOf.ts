import type { GuideStep } from '../guide/guide.ts';
import { type IceNow, iceNameAt } from '../guide/iceBreakers.ts';
import type { Question } from '../questions/question.ts';
import { nextTurn } from '../session/agenda.ts';
import type { Session } from '../session/model.ts';
import { dateInWords } from '../text/dateInWords.ts';
import type { Translate } from '../text/translate.ts';
import type { RoomScene } from './scene.ts';

/** Something that the room can be shown, with its name for the facilitator. */
export type Offer = { readonly id: string; readonly name: string; readonly scene: RoomScene };

export const quietScene: RoomScene = { show: 'quiet' };

const shippedRules = ['finish', 'disagree', 'noWrong', 'noTrouble', 'listen', 'stop', 'room'] as const;
const consentParts = ['care', 'kept', 'leaves', 'others', 'stop'] as const;
const aims = ['make', 'place', 'talk', 'think'] as const;

const words = (id: string, title: string, lines: readonly string[]): Offer => ({
  id,
  name: title,
  scene: { show: 'words', title, lines },
});

const asked = ({ id, topic, wording }: Question): readonly Offer[] =>
  wording.trim() === ''
    ? []
    : [{ id: `question-${id}`, name: topic || wording, scene: { show: 'question', wording } }];

/** Questions of these kinds, with the one that is answered next first. */
const questionsOf = (session: Session, ...kinds: readonly Question['kind'][]): readonly Offer[] => {
  const now = nextTurn(session)?.questions.find(({ kind }) => kinds.includes(kind));
  const all = session.plan.questions.filter(({ kind }) => kinds.includes(kind));
  return [...(now ? [now] : []), ...all.filter((each) => each !== now)].flatMap(asked);
};

const thanks = (t: Translate, { nextSteps, plan }: Session): Offer =>
  words('thanks', t('room.thanks.title'), [
    t('room.thanks.used'),
    ...(nextSteps?.date ? [t('room.thanks.by', { date: dateInWords(t, nextSteps.date) })] : []),
    ...plan.guide.contacts.slice(0, 4).map(({ who, how }) => `${who}: ${how}`),
  ]);

const iceOffer = (t: Translate, { at, own, away }: IceNow): Offer => ({
  id: 'ice',
  name: t('guide.ice.title'),
  scene: away ? quietScene : { show: 'question', wording: own ?? t(`guide.ice.deck.${iceNameAt(at)}`) },
});

const always = (t: Translate): readonly Offer[] => [
  { id: 'cards', name: t('room.cards'), scene: { show: 'cards' } },
  { id: 'faces', name: t('room.facesName'), scene: { show: 'faces' } },
  { id: 'break', name: t('room.break'), scene: { show: 'break' } },
];

/** What belongs to a step; the first is what the room sees by itself while the step lasts. */
const ofStep = (t: Translate, session: Session, step: GuideStep, ice: IceNow): readonly Offer[] => {
  switch (step.kind) {
    case 'welcome':
      return [
        words('rules', t('guide.rules.title'), [
          ...shippedRules.map((rule) => t(`guide.rules.shipped.${rule}`)),
          ...session.plan.guide.rules.slice(0, 20),
        ]),
        words(
          'consent',
          t('room.consent'),
          consentParts.map((part) => t(`guide.consent.says.${part}`)),
        ),
      ];
    case 'iceBreaker':
      return [iceOffer(t, ice)];
    case 'aims':
      return [
        words(
          'aims',
          t('guide.steps.aims.title'),
          aims.map((aim) => t(`room.aims.${aim}`)),
        ),
      ];
    case 'decorate':
      return [words('decorate', t('guide.steps.decorate.title'), [t('guide.steps.decorate.simpler')])];
    case 'cards':
      return always(t).slice(0, 2);
    case 'baseline':
      return questionsOf(session, 'baseline');
    case 'questions':
      return questionsOf(session, 'placing');
    case 'power':
      return questionsOf(session, 'words');
    case 'close':
      return [thanks(t, session)];
    case 'break':
      return always(t).slice(2);
    case 'own':
      return [words(step.id, step.title, [])];
  }
};

/** The step that the guide is at, or null while it is put away or the session does not run. */
export const stepNow = (session: Session): GuideStep | null =>
  (session.status === 'running' && session.plan.guide.steps.find(({ id }) => id === session.guide.step)) ||
  null;

/** What the room sees when nobody chose anything else: what the guide's step is about, or a quiet picture. */
export const roomSceneOf = (t: Translate, session: Session, ice: IceNow): RoomScene => {
  const step = stepNow(session);
  return (step && ofStep(t, session, step, ice)[0]?.scene) ?? quietScene;
};

/** All that can be shown by hand: what belongs to the step, then the questions and what fits at any time. */
export const offersOf = (t: Translate, session: Session, ice: IceNow): readonly Offer[] => {
  const step = stepNow(session);
  const all = [
    ...(step ? ofStep(t, session, step, ice) : []),
    ...always(t),
    ...questionsOf(session, 'baseline', 'placing', 'words'),
    thanks(t, session),
  ];
  return all.filter((offer, i) => all.findIndex(({ id }) => id === offer.id) === i);
};
