import type { SessionStatistics } from '../analysis/statistics.ts';
import type { Arrangement } from '../collate/asked.ts';
import type { Part } from '../collate/collation.ts';
import { statisticsTogether } from '../collate/counting.ts';
import { fewQuotes, fewTexts, mostQuotes } from '../collate/fewQuotes.ts';
import type { EarlierRelease } from '../disclosure/audit.ts';
import { onlyMajorityWhenCollating, type SamePeople } from '../disclosure/collating.ts';
import { type Region, regions } from '../disclosure/regions.ts';
import type { ExportKind } from '../session/model.ts';
import { voices } from '../session/voice.ts';
import { localeOf } from '../text/languageOf.ts';
import { type Translate, translator } from '../text/translate.ts';
import { besideReport } from './besideReport.ts';
import { reportFrom } from './build.ts';
import { reportFrame } from './frame.ts';
import type { ReportModel } from './model.ts';
import { monthInWords } from './phrases.ts';
import type { Side } from './sides.ts';

export type CollationAsked = {
  readonly kind: ExportKind;
  readonly region: Region | null;
  readonly arrangement: Arrangement;
  readonly samePeople: SamePeople;
  /** What left earlier over some people of a part, by the part's key (R5). */
  readonly earlier?: ReadonlyMap<string, readonly EarlierRelease[]>;
  /** Says it in another language than English. */
  readonly t?: Translate;
};

/** The report over several groups: all as one, or side by side. `parts` is not empty. */
export const collatedReport = (parts: readonly Part[], asked: CollationAsked): ReportModel => {
  const { kind, region, arrangement, samePeople } = asked;
  const t = asked.t ?? translator();
  const [first] = parts;
  const months = parts.flatMap(({ firstMonth, lastMonth }) => [firstMonth, lastMonth]).sort();
  const [firstMonth = '', month = ''] = [months[0], months.at(-1)];
  if (arrangement.as === 'together' && first) {
    const { joined, quotes, start, hasBoards } = first;
    const mayShare = onlyMajorityWhenCollating(joined.groups, samePeople);
    return reportFrom(
      {
        stats: withFewQuotes(statisticsTogether(joined, samePeople, kind)),
        quotes: { helping: fewQuotes(quotes.helping), others: fewQuotes(quotes.others) },
        nextSteps: null,
        start,
        around: 0,
        together: {
          sessions: joined.groups,
          firstMonth,
          mayShare,
          hasBoards,
          hasMoreQuotes: [quotes.helping, quotes.others].some(({ length }) => length > mostQuotes),
        },
      },
      { kind, region, month, t, earlier: asked.earlier?.get(first.key) ?? [] },
    );
  }
  const frame = reportFrame(t, { kind, region, firstMonth, month });
  return besideReport(t, frame, {
    as: arrangement.as === 'together' ? 'months' : arrangement.as,
    sides: parts.map((part, i) => sideOf(t, part, i, asked, parts.length)),
    mayShare: parts.some(({ joined }) => onlyMajorityWhenCollating(joined.groups, samePeople)),
  });
};

const withFewQuotes = (stats: SessionStatistics): SessionStatistics => ({
  ...stats,
  questions: stats.questions.map((question) => ({ ...question, quotes: fewTexts(question.quotes) })),
});

const sideOf = (t: Translate, part: Part, i: number, asked: CollationAsked, sides: number): Side => {
  const name = nameOf(t, part.key);
  // Where the names have no room under a picture, a number stands for each.
  const isNumbered = sides > 3 || asked.arrangement.as === 'regions';
  return {
    key: part.key,
    name: isNumbered ? t('collate.beside.numbered', { number: i + 1, name }) : name,
    short: isNumbered ? `${i + 1}` : shortOf(t, part.key),
    stats: statisticsTogether(part.joined, asked.samePeople, asked.kind),
    earlier: asked.earlier?.get(part.key) ?? [],
  };
};

const nameOf = (t: Translate, key: string): string => {
  const voice = voices.find((each) => each === key);
  if (voice) return t(`setup.voiceOf.${voice}`);
  const region = regions.find((each) => each === key);
  if (region) return t(`report.region.${region}`);
  return key === 'none' ? t('collate.beside.noRegion') : monthInWords(t, key);
};

const shortOf = (t: Translate, key: string): string => {
  const voice = voices.find((each) => each === key);
  return voice ? t(`collate.beside.short.${voice}`) : shortMonth(t, key);
};

const shortMonth = (t: Translate, month: string): string =>
  new Intl.DateTimeFormat(localeOf(t), { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
