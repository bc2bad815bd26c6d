import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthInWords } from '../../../shared/report/phrases.ts';
import type { Summary } from '../../../shared/session/calls.ts';
import { Confirm } from '../../components/Confirm.tsx';
import { type MenuChoice, MoreMenu } from '../../components/MoreMenu.tsx';
import { DueNow } from '../../rights/DueNow.tsx';
import { dayInWords } from '../../rights/dayInWords.ts';
import { usePage } from '../../store/PageProvider.tsx';
import { ResultsBy } from './ResultsBy.tsx';
import { useLibraryActions } from './useLibraryActions.ts';

/** One session in the list: what it is, how it stands, the usual next step, and the rarer ones behind three dots. */
export const SessionCard = ({ summary }: { summary: Summary }) => {
  const { t, i18n } = useTranslation();
  const openSession = usePage((state) => state.openSession);
  const { copy, remove } = useLibraryActions();
  const [deleting, setDeleting] = useState(false);
  const title = summary.title || t('common.untitled');
  const day = summary.keepUntil ? dayInWords(summary.keepUntil, i18n.language) : '';
  const newer = summary.problem === 'read-only-newer';

  const open = () => {
    const first = summary.state === 'draft' ? 'setup' : 'agenda';
    void openSession(summary.id, { at: summary.problem ? 'agenda' : first });
  };
  const choices: MenuChoice[] = [
    ...(summary.problem === null
      ? [{ id: 'copy', label: t('library.copy'), onChoose: () => void copy(summary.id) }]
      : []),
    ...(summary.problem === null && summary.state === 'running'
      ? [
          {
            id: 'read',
            label: t('library.read'),
            onChoose: () => void openSession(summary.id, { at: 'review' }),
          },
        ]
      : []),
    ...(summary.problem === null && summary.state !== 'draft'
      ? [
          {
            id: 'rights',
            label: t('rights.fromLibrary'),
            onChoose: () => void openSession(summary.id, { at: 'agenda' }),
          },
        ]
      : []),
    { id: 'delete', label: t('library.delete'), onChoose: () => setDeleting(true) },
  ];

  return (
    <li className="sheet session-card">
      <div className="session-card-about">
        <h2 title={title}>
          <bdi>{title}</bdi>
        </h2>
        <p className="soft">
          {monthInWords(t, summary.month)} · {t('library.people', { count: summary.participants })}
          {summary.keepUntil && !summary.isDue && ` · ${t('rights.keptUntil', { day })}`}
        </p>
        {summary.resultsBy && <ResultsBy date={summary.resultsBy} />}
        {summary.isDue && <DueNow summary={summary} title={title} />}
        {summary.problem && <p>{t(newer ? 'library.newer' : 'library.damaged')}</p>}
      </div>
      <span className="session-card-state" data-state={summary.state}>
        {t(`library.state.${summary.state}`)}
        {summary.practice && ` · ${t('common.practice')}`}
      </span>
      {!newer && (
        <button type="button" className="button" onClick={open}>
          {t(summary.problem ? 'library.read' : `library.open.${summary.state}`)}
          <span className="said-only">: {title}</span>
        </button>
      )}
      <MoreMenu label={t('library.more', { title })} choices={choices} />
      {deleting && (
        <Confirm
          title={t('library.deleteTitle', { title })}
          says={t(summary.state === 'draft' ? 'library.deleteDraft' : 'library.deleteLost')}
          yes={t('library.deleteYes')}
          no={t('library.deleteNo')}
          onNo={() => setDeleting(false)}
          onYes={() => {
            setDeleting(false);
            void remove(summary.id);
          }}
        />
      )}
    </li>
  );
};
